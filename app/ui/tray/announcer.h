#pragma once

#include "agent/base/one_shot_timer.h"
#include "app/backend/status_aggregator.h"
#include "app/model/notices/notices.h"
#include "app/system/notifier.h"
#include "app/text/status_text.h"

namespace rensei::app {

/// Shows desktop notifications about problems, and withdraws them when the problem is gone.
class Announcer final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const StatusAggregator &aggregator;
        const SessionModel &sessions;
        Notifier &notifier;
        Clock &clock;
        std::function<StatusNotices()> notices;
    };
    explicit Announcer(Parts parts);

    void keepQuiet(); ///< for the next 30 s: after the start, after sleep

Q_SIGNALS:
    void statusRequested(const QString &activationToken);
    void signInRequested(const QString &activationToken);
    void hostTokenRequested(const QString &activationToken);
    void sessionRequested(const QString &id, const QString &activationToken);

private:
    void update();
    void clicked(const QString &key, const QString &activationToken);

    Parts m_parts;
    Notices m_notices;
    QHash<QString, Concern> m_shown;
    OneShotTimer m_wait;
};

} // namespace rensei::app
