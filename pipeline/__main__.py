"""`python -m pipeline` is `geldig`."""

from pipeline.cli.main import main

if __name__ == "__main__":
    main()
