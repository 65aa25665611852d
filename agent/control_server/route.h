#pragma once

#include "agent/control/agent_sentence.h"

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <utility>
#include <variant>

namespace rensei::control {

class EventStream;

/// One request that passed the checks.
struct Request {
    QByteArray method;
    QString path; ///< as received, still percent-encoded
    QHash<QString, QString> query; ///< decoded; the last of several with one name
    QString id; ///< the value of `{id}` in the route's pattern, decoded
    QJsonObject body; ///< empty when none was sent
    bool authorised = false; ///< the token came with it; always true for Access::Token
};

/// An answer. The server adds the headers that every answer carries.
struct Response {
    int status = 200;
    QByteArray type = QByteArrayLiteral("application/json");
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};

    static Response json(const QJsonDocument &document, int status = 200);
    static Response text(const QByteArray &text, int status = 200);

    /// `{"ok": true, "message": text}`, what was done.
    static Response done(const AgentSentence &text);

    /// `{"error": text}` and what `more` holds: why something was not done.
    static Response error(int status, const AgentSentence &text, QJsonObject more = {});

    /// The same for whoever writes a client: a question that makes no sense, or one that no person asks.
    static Response errorForPrograms(int status, const QString &text, const QJsonObject &more = {});
};

using Reply = std::variant<Response, std::shared_ptr<EventStream>>;

/// Answers one request. Called once, now or later, on the Qt thread; a second call does nothing, and neither does one
/// whose client has gone. When every copy is destroyed without a call, the client gets 500.
using Responder = std::function<void(Reply)>;

enum class Access {
    Open, ///< needs no token, and is answered while the agent still starts
    Minimal, ///< answers less without the token (see Request::authorised); a wrong token is refused
    Token, ///< refused without the token
};

/// One route of the control API.
struct Route {
    QByteArray method;
    QString pattern; ///< `/api/daemon/sessions/{id}/stop`; `{id}` is one whole segment
    Access access = Access::Token;
    std::function<void(const Request &, Responder)> answer; ///< called on the Qt thread
    bool mayTakeLong = false; ///< no deadline for the answer: drain, events
};

struct Found {
    const Route *route = nullptr;
    QString id; ///< decoded
};

/// The route for `path` (percent-encoded, without the query): found, or the Response 404, or 405 with Allow when only
/// the method differs.
std::variant<Found, Response> find(const QList<Route> &routes, const QByteArray &method, const QString &path);

/// The names and values of a query, decoded.
QHash<QString, QString> parseQuery(const QString &query);

} // namespace rensei::control
