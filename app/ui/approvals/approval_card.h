#pragma once

#include "agent/control/approval_payload.h"
#include "app/backend/approvals.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rensei::app {

/// One question of an agent, with what exactly it asks, and its answers.
class ApprovalCard final : public QFrame {
    Q_OBJECT

public:
    explicit ApprovalCard(const control::ApprovalPayload &approval, QWidget *parent = nullptr);

    const QString &id() const { return m_approval.id; }
    void setBusy(bool isBusy); ///< an answer is under way
    void showAges(Instant now);
    void focusFirst();

Q_SIGNALS:
    void answered(rensei::app::Approvals::Answer answer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addText();
    void addButtons();
    void updateColors();

    control::ApprovalPayload m_approval;
    QLabel *m_head;
    QLabel *m_reason;
    QLabel *m_ages;
    QPlainTextEdit *m_subject;
    QList<QPushButton *> m_buttons; ///< the one that changes least first
};

} // namespace rensei::app
