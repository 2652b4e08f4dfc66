"""x"""
def find_glosses(text):
    return []
