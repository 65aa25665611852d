#pragma once

#include "agent/base/instant.h"
#include "agent/base/result.h"
#include "agent/base/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rensei::http {

/// Which requests may delay which. A server that is slow with one kind must not silence this host with another.
enum class Lane {
    Host, ///< registration, heartbeat, poll, and what a person waits for: never waits for another lane
    Session, ///< state and reports of sessions: never waits for Activity
    Activity, ///< what runners show while they work
};

/// One request to a server. Paths are appended to the server URL as text, because the URL may have a path of its own.
struct Request {
    QByteArray method; ///< GET, POST or DELETE
    QString path; ///< begins with '/', already percent-encoded, may carry a query
    std::optional<QJsonObject> body = {}; ///< none for GET and DELETE; a POST without one sends `{}`
    SharedSecret bearer = {}; ///< null: no Authorization header
    std::chrono::milliseconds deadline = std::chrono::seconds(15); ///< for the whole call, counted from sending
    bool repeatable = false; ///< whether one retry is allowed when the connection closed without a response
    Lane lane = Lane::Host;
};

/// A response below 400 that is not a redirect.
struct Response {
    int status = 0;
    QJsonObject body = {}; ///< empty for 204 and for an empty body
    QJsonValue root; ///< the body as received: some routes answer a bare array; undefined when it is not JSON
    std::optional<Instant> date = {}; ///< the server's clock, from the Date header
    std::optional<int> rateRemaining = {}; ///< requests left until rateReset; nullopt: not reported
    std::optional<std::chrono::milliseconds> rateReset = {}; ///< counted from the response; see http::rateReset
};

/// Sends requests to one server. Every request is sent at most once, unless it is `repeatable`.
class Transport {
public:
    using Then = std::function<void(Result<Response>)>;
    virtual ~Transport() = default;

    /// Calls `then` exactly once, later, on this thread, unless `context` is gone by then; in that case the request is
    /// aborted. What is no Response is an Error: 3xx counts as Unauthorized (a login page), a 404, 405 or 501 without
    /// JSON as RouteMissing, a 2xx whose body is not JSON as BadReply.
    virtual void send(const Request &request, QObject *context, Then then) = 0;
};

/// A call that stays open and delivers bytes as they arrive: server-sent events. Deleting it ends the call.
class Stream : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes);
    void closed(const rensei::Error &error); ///< the last signal; also when the server closed it normally
};

/// Opens streams; the transports of this module do.
class StreamSource {
public:
    virtual ~StreamSource() = default;

    /// `silence` is the longest wait between two pieces (and for the first), after which the stream is closed.
    virtual std::unique_ptr<Stream> open(const Request &request, std::chrono::milliseconds silence) = 0;
};

} // namespace rensei::http
