//! The pages' HTML. It names what to load and holds no script and no style; the words in it are the application's.

use super::assets::{SWAGGER_UI, SWAGGER_UI_LICENCE, SWAGGER_UI_STYLE};

/// What both pages tell: all urls are relative.
pub(super) struct Page<'a> {
    pub(super) title: &'a str,
    /// Where the application begins.
    pub(super) root: String,
    pub(super) document: String,
    /// The folder of what is loaded, with a slash behind it, or "".
    pub(super) folder: String,
    pub(super) docs: String,
    pub(super) reference: String,
}

impl Page<'_> {
    /// The page to try things out.
    pub(super) fn docs(&self) -> String {
        let Self { root, document, folder, .. } = self;
        self.page(
            "docs",
            &format!("<link rel=\"stylesheet\" href=\"{folder}{SWAGGER_UI_STYLE}\">"),
            &format!(
                "<main id=\"docs\" class=\"notice\" data-document=\"{document}\" data-root=\"{root}\">\
                 <noscript>This page needs JavaScript.</noscript></main>\n\
                 <footer class=\"licence\"><a href=\"{folder}{SWAGGER_UI_LICENCE}\">Swagger UI and its licences</a></footer>\n\
                 <script src=\"{folder}{SWAGGER_UI}\"></script>"
            ),
        )
    }

    /// The page to be read.
    pub(super) fn reference(&self) -> String {
        let Self { document, .. } = self;
        self.page(
            "reference",
            "",
            &format!(
                "<main id=\"reference\" class=\"notice\" data-document=\"{document}\">\
                 <noscript>This page needs JavaScript.</noscript></main>"
            ),
        )
    }

    fn page(&self, name: &str, styles: &str, main: &str) -> String {
        let Self { title, document, folder, docs, reference, .. } = self;
        let title = escaped(title);
        let current = |page: &str| if page == name { " aria-current=\"page\"" } else { "" };
        format!(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
             <link rel=\"icon\" type=\"image/svg+xml\" href=\"{folder}icon.svg\">\n{styles}\
             <link rel=\"stylesheet\" href=\"{folder}page.css\">\n\
             <link rel=\"stylesheet\" href=\"{folder}{name}.css\">\n</head>\n<body>\n\
             <header class=\"bar\"><strong>{title}</strong>\n<nav aria-label=\"Pages\">\
             <a href=\"{docs}\"{}>Docs</a><a href=\"{reference}\"{}>Reference</a>\
             <a href=\"{document}\">OpenAPI</a></nav></header>\n{main}\n\
             <script type=\"module\" src=\"{folder}{name}.js\"></script>\n</body>\n</html>\n",
            current("docs"),
            current("reference"),
        )
    }
}

/// A text as HTML has it, in an attribute too.
fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            letter => html.push(letter),
        }
    }
    html
}
