#pragma once

#include "agent/base/one_shot_timer.h"
#include "app/backend/status_aggregator.h"
#include "app/model/notices/notices.h"
#include "app/system/notifier.h"
#include "app/text/status_text.h"

namespace rensei::app {

/// Tells people outside the windows what they would want to be told, and takes it back when it is no longer so.
class Announcer final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const StatusAggregator &overview;
        const SessionModel &sessions;
        Notifier &notifier;
        Clock &clock;
        std::function<StatusNotices()> notes;
    };
    explicit Announcer(Parts parts);

    void keepQuiet(); ///< for the next 30 s: after the start, after sleep

Q_SIGNALS:
    void statusAsked(const QString &activationToken);
    void signInAsked(const QString &activationToken);
    void hostTokenAsked(const QString &activationToken);
    void sessionAsked(const QString &id, const QString &activationToken);

private:
    void look();
    void clicked(const QString &key, const QString &activationToken);

    Parts m_parts;
    Notices m_notices;
    QHash<QString, Concern> m_shown;
    OneShotTimer m_wait;
};

} // namespace rensei::app
