//! Standard Webhooks: the secret that both ends hold, and what proves that a call comes from this house.

use crate::{error::Error, secret};
use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha2::Sha256;
use store::webhooks::Webhook;

/// What every secret begins with.
const PREFIX: &str = "whsec_";

/// Draws a secret of 32 bytes.
pub(super) fn draw() -> Result<String, Error> {
    Ok(format!("{PREFIX}{}", STANDARD.encode(secret::seed()?)))
}

/// The header `webhook-signature`: a signature by the secret, and while it still holds, by the one before.
///
/// # Errors
/// Where a secret that is kept cannot be read.
pub fn signatures(webhook: &Webhook, id: &str, at: Timestamp, body: &str) -> Result<String, Error> {
    let old = webhook.old_secret.as_ref().filter(|(_, until)| at < *until).map(|(secret, _)| secret);
    let all: Option<Vec<String>> =
        std::iter::once(&webhook.secret).chain(old).map(|secret| sign(secret, id, at, body)).collect();
    Ok(all.ok_or_else(|| Error::Broken("the secret of a webhook cannot be read".to_owned()))?.join(" "))
}

fn sign(secret: &str, id: &str, at: Timestamp, body: &str) -> Option<String> {
    let key = STANDARD.decode(secret.strip_prefix(PREFIX)?).ok()?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
    mac.update(format!("{id}.{}.{body}", at.as_second()).as_bytes());
    Some(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    // The example of the specification, and what its own verifiers compute.
    #[test]
    fn a_call_is_signed_as_the_specification_says() {
        let signature = sign(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Timestamp::from_second(1_614_265_330).unwrap(),
            r#"{"test": 2432232314}"#,
        );
        assert_eq!(signature.as_deref(), Some("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    #[test]
    fn a_secret_is_drawn_that_can_be_signed_with() {
        let (one, other) = (draw().unwrap(), draw().unwrap());
        assert_ne!(one, other);
        let at = Timestamp::UNIX_EPOCH;
        assert!(sign(&one, "msg_1", at, "{}").unwrap() != sign(&other, "msg_1", at, "{}").unwrap());
        assert_eq!(sign("not a secret", "msg_1", at, "{}"), None);
    }
}
