#pragma once

#include "app/backend/approvals.h"
#include "app/backend/session_detail.h"
#include "app/backend/session_messages.h"
#include "app/model/sessions/session_model.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace rensei::app {

class ApprovalCard;
class EmptyStateView;
class HealthCard;
class MessageBar;
class MessageField;
class PlanView;
class SessionHead;
class TimelineView;

/// All about one session: what it is, what it asks, what is wrong with it, what it plans, and what it does, live. Reads
/// nothing while it cannot be seen.
class SessionPane final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        SessionDetail &detail;
        SessionMessages &messages;
        Approvals &approvals;
        SessionModel &model;
        Clock &clock;
        std::function<std::optional<control::SessionPayload>(const QString &id)> local; ///< if it runs here
        std::function<bool(const QString &id)> canStop;
    };
    explicit SessionPane(Parts parts);
    ~SessionPane() override;

    void showSession(const QString &id); ///< "" for none
    const QString &sessionId() const { return m_id; }
    void refresh(); ///< when what is known of the session may be another
    void focusFirst(); ///< at the question that waits, else at the timeline

Q_SIGNALS:
    void closeRequested();
    void menuRequested(const QPoint &position); ///< global
    void stopRequested(const QString &id);
    void linkRequested(const QString &url);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeActivityBar();
    QWidget *makeMessageBar();
    void wire();
    void renderHealth(const SessionRow *row, bool canStop);
    void renderTimeline();
    void renderQuestions();
    void answer(const QString &question, Approvals::Answer answer);
    void copySelected();

    Parts m_parts;
    QString m_id;
    QString m_localId;
    SessionHead *m_head;
    MessageBar *m_message; ///< what the timeline is worth
    MessageBar *m_failure; ///< of something the user did
    QVBoxLayout *m_questions;
    QList<ApprovalCard *> m_cards;
    HealthCard *m_health;
    PlanView *m_plan;
    QLineEdit *m_search;
    QLabel *m_found;
    QCheckBox *m_follow;
    QStackedWidget *m_pages;
    TimelineView *m_timeline;
    EmptyStateView *m_empty;
    MessageField *m_field;
    QPushButton *m_stop;
    QTimer m_ages;
    std::chrono::milliseconds m_movedAt{}; ///< when questions last changed their places
};

} // namespace rensei::app
