#include "app/model/sessions/local_session.h"

#include <QCryptographicHash>

namespace rensei::app {

static QString hashedId(const QString &rawId)
{
    return QString::fromLatin1(QCryptographicHash::hash(rawId.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

const control::SessionPayload *localSession(
    const platform::PublicSession &listed, const QList<control::SessionPayload> &local, bool isOnlyLiveOfIssue)
{
    for (const control::SessionPayload &session : local) {
        if (!session.sessionPublicId.isEmpty() && session.sessionPublicId == listed.id)
            return &session;
    }
    for (const control::SessionPayload &session : local) {
        if (hashedId(session.sessionId) == listed.id)
            return &session;
    }
    if (!isOnlyLiveOfIssue || listed.identifier.isEmpty() || !isLive(listed.status))
        return nullptr;
    const control::SessionPayload *found = nullptr;
    for (const control::SessionPayload &session : local) {
        const bool matches
            = session.sessionPublicId.isEmpty() && !session.endedAt && session.issueIdentifier == listed.identifier;
        if (matches && found)
            return nullptr;
        if (matches)
            found = &session;
    }
    return found;
}

QStringList possibleIds(const control::SessionPayload &local)
{
    QStringList ids{hashedId(local.sessionId)};
    if (!local.sessionPublicId.isEmpty())
        ids.prepend(local.sessionPublicId);
    return ids;
}

} // namespace rensei::app
