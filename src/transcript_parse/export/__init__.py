"""A transcript as something else: a table, a page, a listing."""
