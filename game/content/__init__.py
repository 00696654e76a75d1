"""The edge: files of ours and of strangers become validated, frozen definitions."""
