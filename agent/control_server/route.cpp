#include "agent/control_server/route.h"

#include "agent/control/action_payload.h"

#include <QUrl>
#include <QUrlQuery>

namespace rensei::control {

using namespace Qt::StringLiterals;

Response Response::json(const QJsonDocument &document, int status)
{
    Response made;
    made.status = status;
    made.body = document.toJson(QJsonDocument::Compact);
    return made;
}

Response Response::text(const QByteArray &text, int status)
{
    Response made;
    made.status = status;
    made.type = "text/plain; charset=utf-8"_ba;
    made.body = text;
    return made;
}

Response Response::done(const AgentSentence &text)
{
    return json(QJsonDocument(toJson(ActionReply{true, text.english()})));
}

Response Response::error(int status, const AgentSentence &text, QJsonObject more)
{
    more.insert("error"_L1, text.english());
    return json(QJsonDocument(more), status);
}

Response Response::errorForPrograms(int status, const QString &text, const QJsonObject &more)
{
    return error(status, AgentSentence::verbatim(text), more);
}

static QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toLatin1());
}

/// What `{id}` stands for when `path` fits `pattern`; empty when the pattern has none.
static std::optional<QString> match(const QString &pattern, const QString &path)
{
    // Split before decoding, so that a slash inside an id stays inside it.
    const auto wanted = QStringView(pattern).split(u'/');
    const auto given = QStringView(path).split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QString id = u""_s;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "{id}"_L1 && !given.at(i).isEmpty())
            id = decoded(given.at(i));
        else if (wanted.at(i) != given.at(i))
            return std::nullopt;
    }
    return id;
}

std::variant<Found, Response> find(const QList<Route> &routes, const QByteArray &method, const QString &path)
{
    QByteArrayList allowed;
    for (const Route &route : routes) {
        const auto id = match(route.pattern, path);
        if (!id)
            continue;
        if (route.method == method)
            return Found{&route, *id};
        if (!allowed.contains(route.method))
            allowed.append(route.method);
    }
    if (allowed.isEmpty())
        return Response::errorForPrograms(404, u"there is no such route"_s);
    Response refused = Response::errorForPrograms(405, u"this route has no such method"_s);
    refused.headers.append({"Allow"_ba, allowed.join(", ")});
    return refused;
}

QHash<QString, QString> parseQuery(const QString &query)
{
    QHash<QString, QString> values;
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        values.insert(name, value);
    return values;
}

} // namespace rensei::control
