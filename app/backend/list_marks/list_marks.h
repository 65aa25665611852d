#pragma once

#include "app/backend/approvals.h"
#include "app/backend/attention_list.h"
#include "app/model/sessions/session_model.h"

#include <QObject>

namespace rensei::app {

/// Tells the list what others than the platform know of its sessions: which of them run on this computer, with what
/// the agent says of them, and which wait for a person.
class ListMarks final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        SessionModel &sessions;
        const AttentionList &attention;
        const Approvals &approvals;
    };
    explicit ListMarks(Parts parts);

    void setLocal(const QList<control::SessionPayload> &local); ///< what the agent runs, as it last said

private:
    void update();
    QHash<QString, QString> listedIds() const;

    Parts m_parts;
    QList<control::SessionPayload> m_local;
};

} // namespace rensei::app
