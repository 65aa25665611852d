#pragma once

#include "agent/base/clock.h"
#include "app/backend/settings.h"
#include "app/text/status_text.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace rensei::app {

class LifeBars;
class MessageBar;
class ResultRow;

/// Whether everything works, why not, and what one click can do about it.
class StatusWindow final : public QWidget {
    Q_OBJECT

public:
    StatusWindow(Settings &settings, Clock &clock);
    ~StatusWindow() override;

    void setStatus(const StatusSummary &summary, const StatusNotices &notices);

    /// While the checks run again because the user clicked the button.
    void setChecking(bool isChecking);

    /// What the button of the account says; "" hides it.
    void setAccount(const QString &name);

    /// What that button opens: the accounts, to which this window adds what is its own. It takes the menu over.
    void setAccountMenu(QMenu *menu);

    /// Something the user asked for did not work; shown until it is closed. `path`: of what was not opened; else "".
    void fail(const QString &text, const QString &path = {});

    void present(); ///< opens it, or brings it to the front

Q_SIGNALS:
    void watched(bool isWatched); ///< whether it can be seen
    void fixRequested(rensei::app::Fix fix);
    void checkRequested();
    void sessionsRequested();
    void attentionRequested(); ///< what waits for a person
    void hostTokenRequested();
    void diagnosticsRequested();
    void updateRequested(); ///< the page of the newer version
    void quitCanceled(); ///< that waits for sessions
    void wakeReportsSeen();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeading();
    QWidget *makeRows();
    QWidget *makeButtons();
    void render();
    void showRows(const StatusText &statusText);
    void followVisibility();

    Settings &m_settings;
    Clock &m_clock;
    StatusSummary m_summary;
    StatusNotices m_notices;
    QTimer m_ages; ///< while the window can be seen
    QLabel *m_picture;
    QLabel *m_headline;
    QLabel *m_asOf;
    QPushButton *m_waiting; ///< while something waits for a person
    QToolButton *m_account;
    QList<ResultRow *> m_rows; ///< of StatusSummary::checks
    MessageBar *m_failure;
    MessageBar *m_update; ///< a newer version is out
    LifeBars *m_life;
    QLabel *m_about; ///< the fleet, and the versions of the programs
    QPushButton *m_check;
};

} // namespace rensei::app
