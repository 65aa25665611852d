#pragma once

#include "app/backend/approvals.h"
#include "app/backend/settings.h"
#include "app/backend/status_monitor.h"
#include "app/model/attention/attention.h"
#include "app/model/sessions/session_model.h"

#include <QObject>

namespace rensei::app {

/// What waits for a person, and what was said about it, over restarts. Sends nothing: it is made of what the others
/// know.
class AttentionList final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const StatusMonitor &monitor;
        const SessionModel &sessions;
        const Approvals &approvals;
        Settings &settings;
        Clock &clock;
    };
    explicit AttentionList(Parts parts);

    const QList<AttentionItem> &items() const { return m_now.items; } ///< see Attention
    int count(AttentionItem::Kind kind) const;
    int putOff() const { return m_now.putOff; } ///< items that come back by themselves, the first of them at next()
    std::optional<Instant> next() const { return m_now.next; }
    const AttentionItem *find(const QString &key) const; ///< null when it does not wait

    /// Both return whether `item` waited, with this very cause; otherwise nothing is done.
    bool markSeen(const AttentionItem &item);
    bool putOff(const AttentionItem &item, Instant until);

    void sessionRead(const QString &id); ///< somebody reads its details, so that it failed is known

Q_SIGNALS:
    void changed();

private:
    void update();
    AttentionFacts facts() const;
    bool isOver(const QString &key) const;
    void remember(const QList<AttentionRecord> &records);

    Parts m_parts;
    QList<AttentionRecord> m_records;
    Attention m_now;
    OneShotTimer m_next; ///< until what was put off comes back
};

} // namespace rensei::app
