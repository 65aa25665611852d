#pragma once

#include "agent/base/clock.h"
#include "app/backend/approvals.h"
#include "app/backend/settings.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QVBoxLayout;

namespace rensei::app {

class ApprovalCard;
class EmptyStateView;
class MessageBar;
class ScrollColumn;

/// The questions of this computer's sessions that wait for a person. A new one never moves those that are there, and
/// what has just moved under a pointer does not take its click.
class ApprovalWindow final : public QWidget {
    Q_OBJECT

public:
    ApprovalWindow(Approvals &approvals, Settings &settings, Clock &clock);
    ~ApprovalWindow() override;

    void present(const QString &id = {}); ///< with the focus at this question

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void update();
    void add(const control::ApprovalPayload &approval);
    void showAges();
    void answer(const QString &id, Approvals::Answer answer);

    Approvals &m_approvals;
    Settings &m_settings;
    Clock &m_clock;
    MessageBar *m_failure;
    EmptyStateView *m_empty;
    QWidget *m_list;
    QVBoxLayout *m_column;
    ScrollColumn *m_scroll; ///< around the list
    QList<ApprovalCard *> m_cards; ///< oldest first
    QTimer m_ages;
    std::chrono::milliseconds m_movedAt; ///< when cards last changed their places
};

} // namespace rensei::app
