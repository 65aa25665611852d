#pragma once

#include "app/model/sessions/session_model.h"

#include <QWidget>

class QToolButton;

namespace rensei::app {

/// Toggles that say which sessions are shown: one for each status, with how many are loaded. None pressed means all.
class StatusChips final : public QWidget {
    Q_OBJECT

public:
    explicit StatusChips(QWidget *parent = nullptr);

    void count(const SessionModel &model);
    void clear(); ///< none pressed
    QSet<platform::PublicStatus> pressed() const;

Q_SIGNALS:
    void changed();

private:
    struct Chip {
        platform::PublicStatus status;
        QToolButton *button;
    };
    static QString label(platform::PublicStatus status, int count);

    QList<Chip> m_chips;
};

} // namespace rensei::app
