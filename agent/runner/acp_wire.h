#pragma once

#include "agent/base/json_reader.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace rensei::runner {

/// One message of the Agent Client Protocol: JSON-RPC 2.0, a message a line. Both sides send requests, each with ids of
/// its own, which begin with 0.
struct AcpMessage {
    enum class Kind {
        Request, ///< must be answered, or the other side waits for ever
        Notification,
        Result, ///< a request of ours succeeded
        Failure, ///< a request of ours failed
    };
    Kind kind = Kind::Notification;
    QJsonValue id = {}; ///< a number or a text; of all but a notification
    QString method = {}; ///< of Request and Notification
    QJsonObject params = {}; ///< of these two
    QJsonObject result = {}; ///< of Result; empty when it is no object
    int errorCode = 0; ///< of Failure
    QString errorText = {}; ///< of Failure: its message, with what its data adds
    bool isRateLimit = false; ///< of Failure
    std::optional<Instant> limitEnds = {}; ///< of a rate limit, when the agent says it
};

namespace acp {

inline constexpr int methodNotFound = -32601;
inline constexpr int requestCancelled = -32800;
inline constexpr int authenticationRequired = -32000;

} // namespace acp

/// nullopt for a line that is no such message.
std::optional<AcpMessage> parseAcpMessage(const QByteArray &line);

/// The time under `resetsAt` in `object` or in an object in it, as deep as agents have it.
std::optional<Instant> acpLimitEnd(const QJsonObject &object);

/// The text under one of `keys`; "" when there is none.
QString acpText(const QJsonObject &object, Keys keys);

/// The text of an id: 0 and "0" are two ids.
QString acpKey(const QJsonValue &id);

/// A message as a line, with its line end.
QByteArray acpRequest(qint64 id, const QString &method, const QJsonObject &params);
QByteArray acpNotification(const QString &method, const QJsonObject &params);
QByteArray acpResult(const QJsonValue &id, const QJsonObject &result);
QByteArray acpFailure(const QJsonValue &id, int code, const QString &text);

/// One of the answers that an agent offers with a request for a permission.
struct AcpOption {
    QString id;
    QString kind; ///< allow_once, allow_always, reject_once, reject_always
};
QList<AcpOption> parseAcpOptions(const QJsonArray &options);

/// The outcome that allows or rejects once: chosen by kind, because ids and their order are the agent's own, and never
/// one that counts for later requests too. Where no such option is offered, the outcome is `cancelled`, which no agent
/// takes for a permission.
QJsonObject acpOutcome(const QList<AcpOption> &options, bool allow);
QJsonObject acpCancelled();

} // namespace rensei::runner
