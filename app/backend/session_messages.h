#pragma once

#include "agent/platform/capabilities.h"
#include "agent/platform/user_api.h"
#include "app/backend/request_scope.h"
#include "app/backend/settings.h"

#include <QHash>
#include <QObject>

namespace rensei::app {

/// Messages from a person to sessions, through the platform. A draft stays, also over a restart, until its message was
/// delivered.
class SessionMessages final : public QObject {
    Q_OBJECT

public:
    SessionMessages(platform::UserApi &api, Settings &settings, Clock &clock);

    void reset(); ///< for a change of account: forgets what is under way, and what is known about the platform's routes

    bool canSend() const; ///< false once this platform is known to take none
    bool isSending(const QString &id) const { return m_underWay.contains(id); }

    QString draft(const QString &id) const { return m_settings.draft(id); }
    void setDraft(const QString &id, const QString &text) { m_settings.setDraft(id, text); }

    /// Nothing while another message to that session is under way. Sending the same text again after a failure is one
    /// message for the platform.
    void send(const QString &id, const QString &text);

    enum class Problem {
        NotTaken, ///< the platform says why; see `reason`
        Unsupported, ///< this platform takes no messages
        NotAllowed, ///< the key does not permit it
        OutOfReach,
        Other, ///< see the Error
    };

Q_SIGNALS:
    void changed(); ///< isSending() or canSend()
    void delivered(const QString &id);
    void failed(const QString &id, rensei::app::SessionMessages::Problem problem, const QString &reason);

private:
    void handleReply(const QString &id, const Result<http::Response> &reply);

    struct Message {
        QString text;
        QString key; ///< for the platform, to know it again
    };
    platform::UserApi &m_api;
    Settings &m_settings;
    Clock &m_clock;
    platform::Capabilities m_capabilities;
    RequestScope m_requests;
    QHash<QString, Message> m_underWay; ///< by session
    QHash<QString, Message> m_failed; ///< not delivered, as far as is known
};

} // namespace rensei::app
