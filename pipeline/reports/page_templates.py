"""The templates of the pages that a browser shows: the report, and the review screen."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template


@cache
def page_template(package: str, name: str) -> Template:
    """The template `name` in the folder `templates` of a package: what it is filled with is text, and all is asked."""
    environment = Environment(
        loader=PackageLoader(package, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name)
