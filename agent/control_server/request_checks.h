#pragma once

#include "agent/base/secret.h"
#include "agent/control_server/route.h"

#include <optional>

namespace rensei::control {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// The request line and headers.
struct Head {
    QByteArray method;
    QByteArray target; ///< as received: path and query, percent-encoded
    Headers headers;
    std::optional<quint64> size = {}; ///< in bytes, as it came, with the empty line at its end
};

/// Whether a Host header names this machine and our port, letter for letter: `127.0.0.1`, `localhost` or `[::1]`.
/// Anything less exact would let a name that resolves to this machine through.
bool isOwnHost(const QByteArray &host, quint16 port);

/// The Response to a request that is refused regardless of its route: wrong Host (403), from a web page (403), OPTIONS
/// (403), with bytes in its head that are in none of its parts (400), unclear about its length (400), a body that is
/// not JSON (415) or too long (413). Source: agent/control/CONTROL_API.md, "Authentication and browser protection".
std::optional<Response> refusal(const Head &head, quint16 port, qsizetype maxBody);

/// Whether the end of the body is known: it has a length, or comes in chunks.
bool isClearAboutItsLength(const Head &head);

/// The length of the body: 0 for none, nullopt when it comes in chunks. Only for a head that was not refused with 400.
std::optional<quint64> bodyLength(const Head &head);

enum class Credential { None, Right, Wrong };

/// Checks the Authorization headers. The comparison takes the same time for every wrong token.
Credential credential(const Head &head, const Secret &token);

} // namespace rensei::control
