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
    NotFound, ///< 404 with a JSON body: the thing asked about is not there
    RouteMissing, ///< this base does not have the route: 404 without JSON, 405, 501
    Conflict, ///< 409: the state there is not the one we believed
    Rejected, ///< any other 4xx: asking again changes nothing
    Overloaded, ///< 429 or 5xx: worth asking again later
    BadReply, ///< a reply arrived that we cannot read
    Local, ///< this machine: a file, a process, a port, a keychain
};

struct Error {
    ErrorKind kind = ErrorKind::Local;
    QString detail = {}; ///< English, for the log. Never a secret.
    QString where = {}; ///< the JSON path, URL path or file it is about
    int httpStatus = 0; ///< 0 when no reply arrived
    QString serverText = {}; ///< the server's own words (`message`, else `error`), empty when it gave none
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< how long the server asked us to wait
    std::optional<int> rateRemaining = {}; ///< requests that the server takes before rateReset; none: it did not say
    std::optional<std::chrono::milliseconds> rateReset = {}; ///< from the answer on; see http::rateReset
    bool unanswered = false; ///< the request may have reached the server, but no answer came back
};

/// Whether the same request may succeed later without anyone acting. An unreadable reply counts:
/// it is most often a proxy's page that hid the true answer.
bool isRetryable(const Error &error);

/// One line for a log: what, where, the status and the server's words.
QString describe(const Error &error);

} // namespace rensei
