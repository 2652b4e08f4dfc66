"""Raw press-conference transcripts in, structured question/answer records out."""
