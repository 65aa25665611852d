#pragma once

#include "app/model/sessions/session_model.h"

#include <QScrollArea>

class QToolButton;

namespace rensei::app {

/// Toggles that say which sessions are shown, with how many of each are loaded: those that wait for a person, one for
/// each status, and one for each health where the platform tells that. Of a kind of which none is pressed, all are
/// shown. They wrap where they do not fit beside each other; what would take more than a few rows scrolls.
class FilterChips final : public QScrollArea {
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void count(const SessionModel &model);
    void clear(); ///< none pressed
    SessionFilter pressed() const; ///< without a text

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

private:
    struct StatusChip {
        platform::PublicStatus status;
        QToolButton *button;
    };
    struct HealthChip {
        HealthMark mark;
        QToolButton *button;
    };
    QToolButton *add();
    QList<QToolButton *> buttons() const;
    bool isHealthPressed() const;
    static QString label(platform::PublicStatus status, int count);
    static QString label(HealthMark mark, int count);

    QToolButton *m_waiting;
    QList<StatusChip> m_statuses;
    QList<HealthChip> m_healths;
};

} // namespace rensei::app
