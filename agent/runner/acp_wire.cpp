#include "agent/runner/acp_wire.h"

#include <QJsonDocument>

#include <limits>

namespace rensei::runner {

using namespace Qt::StringLiterals;

static QByteArray line(QJsonObject message)
{
    message.insert(u"jsonrpc"_s, u"2.0"_s);
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

// The message of an internal error often says nothing; what happened is in its data.
static QString errorTextOf(const QJsonObject &error)
{
    const JsonReader in(error);
    QString text = in.maybeString("message"_L1).value_or(QString()).trimmed();
    const QJsonValue data = error.value("data"_L1);
    QString more = data.toString();
    if (data.isObject()) {
        const JsonReader details(data.toObject());
        more = details.maybeString({"details"_L1, "message"_L1, "error"_L1, "reason"_L1}).value_or(QString());
        if (more.isEmpty())
            more = QString::fromUtf8(QJsonDocument(data.toObject()).toJson(QJsonDocument::Compact));
    }
    if (text.isEmpty())
        text = u"error"_s;
    return more.trimmed().isEmpty() || text.contains(more) ? text : text + u": "_s + more.trimmed();
}

static bool isRateLimit(const QJsonObject &error)
{
    return error.value("data"_L1).toObject().value("errorKind"_L1) == "rate_limit"_L1;
}

std::optional<AcpMessage> parseAcpMessage(const QByteArray &bytes)
{
    const auto object = parseObject(bytes);
    if (!object)
        return std::nullopt;
    const QJsonValue id = object->value("id"_L1);
    const bool hasId = id.isDouble() || id.isString();
    const QString method = object->value("method"_L1).toString();
    if (!method.isEmpty()) {
        return AcpMessage{.kind = hasId ? AcpMessage::Kind::Request : AcpMessage::Kind::Notification,
            .id = id,
            .method = method,
            .params = object->value("params"_L1).toObject()};
    }
    if (hasId && object->contains("result"_L1))
        return AcpMessage{.kind = AcpMessage::Kind::Result, .id = id, .result = object->value("result"_L1).toObject()};
    if (!object->value("error"_L1).isObject())
        return std::nullopt;
    const QJsonObject error = object->value("error"_L1).toObject();
    return AcpMessage{.kind = AcpMessage::Kind::Failure,
        .id = id,
        .errorCode = static_cast<int>(std::clamp<double>(
            error.value("code"_L1).toDouble(), std::numeric_limits<int>::min(), std::numeric_limits<int>::max())),
        .errorText = errorTextOf(error),
        .isRateLimit = isRateLimit(error),
        .limitEnds = acpLimitEnd(error)};
}

static std::optional<Instant> limitEndIn(const QJsonObject &object, int depth)
{
    if (const auto at = JsonReader(object).maybeInstant("resetsAt"_L1))
        return at;
    for (const QJsonValue &member : object) {
        const auto found = depth > 0 && member.isObject() ? limitEndIn(member.toObject(), depth - 1) : std::nullopt;
        if (found)
            return found;
    }
    return std::nullopt;
}

std::optional<Instant> acpLimitEnd(const QJsonObject &object)
{
    return limitEndIn(object, 3);
}

QString acpText(const QJsonObject &object, Keys keys)
{
    return JsonReader(object).maybeString(keys).value_or(QString());
}

QString acpKey(const QJsonValue &id)
{
    return id.isString() ? u'"' + id.toString() + u'"' : QString::number(id.toInteger());
}

QByteArray acpRequest(qint64 id, const QString &method, const QJsonObject &params)
{
    return line({{u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}});
}

QByteArray acpNotification(const QString &method, const QJsonObject &params)
{
    return line({{u"method"_s, method}, {u"params"_s, params}});
}

QByteArray acpResult(const QJsonValue &id, const QJsonObject &result)
{
    return line({{u"id"_s, id}, {u"result"_s, result}});
}

QByteArray acpFailure(const QJsonValue &id, int code, const QString &text)
{
    return line({{u"id"_s, id}, {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, text}}}});
}

QList<AcpOption> parseAcpOptions(const QJsonArray &options)
{
    QList<AcpOption> parsed;
    for (const QJsonValue &value : options) {
        const JsonReader in(value.toObject());
        const AcpOption option{
            in.maybeString("optionId"_L1).value_or(QString()), in.maybeString("kind"_L1).value_or(QString())};
        if (!option.id.isEmpty())
            parsed.append(option);
    }
    return parsed;
}

QJsonObject acpOutcome(const QList<AcpOption> &options, bool allow)
{
    const QLatin1StringView wanted = allow ? "allow_once"_L1 : "reject_once"_L1;
    for (const AcpOption &option : options) {
        if (option.kind == wanted)
            return {{u"outcome"_s, QJsonObject{{u"outcome"_s, u"selected"_s}, {u"optionId"_s, option.id}}}};
    }
    return acpCancelled();
}

QJsonObject acpCancelled()
{
    return {{u"outcome"_s, QJsonObject{{u"outcome"_s, u"cancelled"_s}}}};
}

} // namespace rensei::runner
