#pragma once

#include "agent/control/session_payload.h"
#include "app/model/sessions/session_row.h"
#include "app/model/timeline/timeline_event.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace rensei::app {

/// What a session is: its name, its state, its links, and how it is.
class SessionHead final : public QWidget {
    Q_OBJECT

public:
    SessionHead();

    struct Content {
        const SessionRow *row = nullptr; ///< null when the platform does not list it
        const control::SessionPayload *local = nullptr; ///< null when it does not run on this computer
        const SessionFacts &facts;
        Instant now{};
        bool isStale = false; ///< the platform cannot be reached
    };
    void show(const Content &content);
    QString heading() const;

Q_SIGNALS:
    void closeRequested();
    void menuRequested(const QPoint &position); ///< global
    void linkRequested(const QString &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTitle();
    void showMark(const Content &content);
    void showLinks(const QList<SessionFacts::Link> &links);
    void updateColors();

    QToolButton *m_back;
    QLabel *m_heading;
    QLabel *m_mark;
    QToolButton *m_more;
    QLabel *m_state;
    QLabel *m_facts;
    QWidget *m_links;
    QList<SessionFacts::Link> m_shownLinks;
};

} // namespace rensei::app
