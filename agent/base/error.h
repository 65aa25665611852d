#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace rensei {

/// What went wrong, by what the caller can do about it.
enum class ErrorKind {
    Offline, ///< no reply arrived: refused, reset, name not found, timed out
    Unauthorized, ///< 401 or a redirect to a login page: the credential is absent, wrong or expired
    Forbidden, ///< 403: known, but not allowed to do this
    NotFound, ///< 404 with a JSON body: the requested resource does not exist
    RouteMissing, ///< this server does not have the route: 404 without JSON, 405, 501
    Conflict, ///< 409: the state on the server is not the expected one
    Rejected, ///< any other 4xx: a retry changes nothing
    Overloaded, ///< 429 or 5xx: worth a retry later
    BadReply, ///< a reply arrived that we cannot read
    Local, ///< this machine: a file, a process, a port, a keychain
};

/// What stands between this machine and a server, where a person can clear it away.
enum class Barrier {
    None,
    Certificate, ///< the server's certificate is not trusted
    ProxyPassword, ///< the proxy wants a user name and a password
};

struct Error {
    ErrorKind kind = ErrorKind::Local;
    QString detail = {}; ///< a few words, of `where` or within a sentence. Never a secret.
    QString where = {}; ///< the JSON path, URL path or file it is about
    int httpStatus = 0; ///< 0 when no reply arrived
    QString serverText = {}; ///< the server's message (`message`, else `error`); empty when there is none
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< the delay that the server requested
    std::optional<int> rateRemaining = {}; ///< requests left until rateReset; nullopt: not reported
    std::optional<std::chrono::milliseconds> rateReset = {}; ///< counted from the response; see http::rateReset
    Barrier barrier = Barrier::None; ///< of an Offline error; `detail` names it
    bool unanswered = false; ///< the request may have reached the server, but no response arrived
    bool timedOut = false; ///< the request's deadline passed, and nothing else was wrong

    bool operator==(const Error &) const = default;
};

/// Whether the same request may succeed later without user action. An unreadable reply counts:
/// it is usually a proxy's page in place of the real response.
bool isRetryable(const Error &error);

/// The server's message as a quotation after a sentence: ` (“…”)`; "" when there is none.
QString quotation(const Error &error);

/// One line for a log: what, where, the status and the server's message.
QString describe(const Error &error);

} // namespace rensei
