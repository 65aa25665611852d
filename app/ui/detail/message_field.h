#pragma once

#include "app/backend/session_messages.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace rensei::app {

/// Where a message to a session is written and sent: Ctrl+Enter sends it. What is written is kept until it was
/// delivered.
class MessageField final : public QWidget {
    Q_OBJECT

public:
    explicit MessageField(SessionMessages &messages);
    ~MessageField() override;

    /// `hasEnded`: a message lets it run again, which is asked about first. "" for no session.
    void setSession(const QString &id, bool hasEnded);
    void focusText();
    void keepDraft(); ///< now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void send();
    void sendNow();

    SessionMessages &m_messages;
    QString m_id;
    bool m_hasEnded = false;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QTimer m_keep; ///< so that not every key writes a file
};

} // namespace rensei::app
