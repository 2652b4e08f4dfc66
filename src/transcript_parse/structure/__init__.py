"""People, roles, questions and their answers."""
