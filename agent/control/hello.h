#pragma once

#include "agent/base/secret.h"

#include <QByteArray>

namespace rensei::control {

/// The proof of possession of `token`: hex(HMAC-SHA256(token, "hello-v1" 0 port 0 nonce)). The port is part of the
/// message, so that a program on another port cannot relay the challenge.
/// Source: agent/control/CONTROL_API.md, "Impostor on the port".
QByteArray helloProof(const Secret &token, quint16 port, const QByteArray &nonce);

/// A new challenge: 32 hex characters.
QByteArray helloNonce();

/// Whether `text` is what helloNonce() makes.
bool isHelloNonce(const QByteArray &text);

} // namespace rensei::control
