#pragma once

#include "app/model/sessions/session_health.h"
#include "app/model/sessions/signal_times.h"
#include "app/text/signal_text.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace rensei::app {

/// What is wrong with a session, cause by cause, and what can be done about it. Hidden while nothing is wrong.
class HealthCard final : public QFrame {
    Q_OBJECT

public:
    HealthCard();

    struct Content {
        const SessionRow *row = nullptr; ///< null when the platform does not list it
        bool isStale = false; ///< the platform cannot be reached
        const SignalTimes &noticed;
        const SignalText::Evidence &evidence;
        Instant now{};
        bool canStop = false;
        bool canWrite = false;
    };
    void show(const Content &content);

Q_SIGNALS:
    void stopRequested();
    void writeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Cause {
        HealthMark mark;
        QString title;
        QString text;
    };
    struct Line {
        QLabel *mark;
        QLabel *title;
        QLabel *text;
        HealthMark shown = HealthMark::None;
    };
    static QList<Cause> causesOf(const Content &content);
    void addLine();
    void paintMarks();

    QGridLayout *m_grid;
    QList<Line> m_lines; ///< those that are not needed are hidden
    QPushButton *m_write;
    QPushButton *m_stop;
};

} // namespace rensei::app
