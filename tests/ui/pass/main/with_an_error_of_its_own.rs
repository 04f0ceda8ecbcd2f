//! A main function with an error of its own.

#[cullinan::main()]
pub async fn main() -> Result<(), std::num::ParseIntError> {
    let _: u8 = "1".parse()?;
    Ok(())
}
