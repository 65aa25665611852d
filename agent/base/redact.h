#pragma once

#include <QJsonValue>
#include <QString>

namespace rensei {

/// What takes the place of a secret.
inline constexpr QLatin1StringView redactedMark("[redacted]");

/// `text` with everything in it that looks like a credential replaced by "[redacted]": API keys and registration
/// tokens (rsk_, rsp_, dmk_), JSON web tokens, Authorization headers, bearer tokens, user info and keys in URLs, and
/// the texts of members with a secret name in JSON, however often it is escaped. Prose that only mentions one of these
/// words stays as it is. Redacting twice changes nothing more. Source: agent/platform/PROTOCOL.md, "Credentials".
QString redacted(QString text);

/// The same for all texts in `value`. The value of a member with a secret name is replaced whatever it is, unless it is
/// a boolean, null or "".
QJsonValue redacted(const QJsonValue &value);

/// Whether a member of this name holds a credential: `DEPLOY_TOKEN`, `apiKey`, `Proxy-Authorization`, …
bool isSecretName(QStringView name);

/// The length of the end of `text` that must not be shown before more of the line is known, because it may be the
/// beginning of a credential that redacted() does not recognize yet.
qsizetype openCredential(const QString &text);

} // namespace rensei
