//! What the pages load, as it lies in `assets/`.

use http::header::CACHE_CONTROL;

use crate::openapi::serve::{Served, digest};

pub(super) const SWAGGER_UI: &str = "swagger-ui-5.35.0.js";
pub(super) const SWAGGER_UI_STYLE: &str = "swagger-ui-5.35.0.css";
pub(super) const SWAGGER_UI_LICENCE: &str = "swagger-ui-5.35.0.LICENSE.txt";

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// One file.
struct Asset {
    name: &'static str,
    media_type: &'static str,
    content: &'static [u8],
    kind: Kind,
}

enum Kind {
    /// A file whose name stays when it changes.
    AskedEachTime(u64),
    /// One whose name has its version, so that it never changes.
    Versioned,
    /// The same, compressed. There is no other form of it: whoever accepts none is served it all the same, which
    /// RFC 9110 §12.1 leaves to the server.
    Compressed,
}

macro_rules! ours {
    ($name:literal, $media_type:expr) => {
        asked_each_time!("docs/", $name, $media_type)
    };
}

macro_rules! asked_each_time {
    ($folder:literal, $name:literal, $media_type:expr) => {{
        const CONTENT: &[u8] = include_bytes!(concat!("../../../assets/", $folder, $name));
        Asset {
            name: $name,
            media_type: $media_type,
            content: CONTENT,
            kind: Kind::AskedEachTime(const { digest(CONTENT) }),
        }
    }};
}

static ASSETS: [Asset; 13] = [
    Asset {
        name: SWAGGER_UI,
        media_type: SCRIPT,
        content: include_bytes!("../../../assets/swagger-ui/swagger-ui-bundle.js.gz"),
        kind: Kind::Compressed,
    },
    Asset {
        name: SWAGGER_UI_STYLE,
        media_type: STYLE,
        content: include_bytes!("../../../assets/swagger-ui/swagger-ui.css.gz"),
        kind: Kind::Compressed,
    },
    Asset {
        name: SWAGGER_UI_LICENCE,
        media_type: TEXT,
        content: concat!(
            include_str!("../../../assets/swagger-ui/NOTICE"),
            "\n",
            include_str!("../../../assets/swagger-ui/LICENSE"),
            "\n",
            include_str!("../../../assets/swagger-ui/swagger-ui-bundle.js.LICENSE.txt"),
        )
        .as_bytes(),
        kind: Kind::Versioned,
    },
    asked_each_time!("swagger-ui/", "oauth2-redirect.js", SCRIPT),
    ours!("page.css", STYLE),
    ours!("docs.css", STYLE),
    ours!("docs.js", SCRIPT),
    ours!("reference.css", STYLE),
    ours!("reference.js", SCRIPT),
    ours!("schema.js", SCRIPT),
    ours!("markdown.js", SCRIPT),
    ours!("dom.js", SCRIPT),
    ours!("icon.svg", "image/svg+xml"),
];

/// All of them, in the folder of that url.
pub(super) fn assets(folder: &str) -> impl Iterator<Item = Served> {
    ASSETS.iter().map(move |asset| asset.served(format!("{folder}/{}", asset.name)))
}

impl Asset {
    fn served(&self, url: String) -> Served {
        let tagged = |digest| Served::tagged(url, self.media_type, self.content, digest);
        let kept = |served: Served| served.with_header(CACHE_CONTROL, "public, max-age=31536000, immutable");
        match self.kind {
            Kind::AskedEachTime(digest) => tagged(digest).with_header(CACHE_CONTROL, "no-cache"),
            Kind::Versioned => kept(tagged(digest(self.name.as_bytes()))),
            Kind::Compressed => kept(tagged(digest(self.name.as_bytes()))).encoded("gzip"),
        }
    }
}
