//! Makes the client of the document that `BOOKSHOP_DOCUMENT` names, an OpenAPI 3.0.3 one.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-env-changed=BOOKSHOP_DOCUMENT");
    let path = env::var("BOOKSHOP_DOCUMENT")?;
    println!("cargo:rerun-if-changed={path}");
    let mut document: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
    leave_out_multipart(&mut document);

    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder);
    let client = Generator::new(&settings).generate_tokens(&serde_json::from_value(document)?)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("bookshop.rs"), client.to_string())?;
    Ok(())
}

/// The generator ends at a body that it has no word for.
fn leave_out_multipart(document: &mut Value) {
    let items = document["paths"].as_object_mut().into_iter().flat_map(|items| items.values_mut());
    for operations in items.filter_map(Value::as_object_mut) {
        operations.retain(|_, operation| {
            operation.pointer("/requestBody/content/multipart~1form-data").is_none()
        });
    }
}
