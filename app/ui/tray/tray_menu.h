#pragma once

#include "app/model/notices/notice_choices.h"
#include "app/system/menu_dialect.h"
#include "app/text/status_text.h"
#include "app/ui/tray/account_menu.h"

#include <QHash>
#include <QMenu>

#include <utility>

namespace rensei::app {

/// A session that needs attention.
struct AttentionRow {
    QString id;
    QString text; ///< `ENG-124  tool loop stuck, 9 min`
    bool hasFailed = false;
};

/// The menu of the tray icon, and of the window that stands in for it. Its entries are made once and changed in place,
/// so that an open menu stays true and trays that keep a copy of it need not read it anew.
class TrayMenu final : public QMenu {
    Q_OBJECT

public:
    static constexpr qsizetype maxSessions = 8;
    static constexpr int maxSlots = 16; ///< that can be chosen here

    explicit TrayMenu(QWidget *parent = nullptr);

    /// What holds now. `canRestart`: see Supervisor.
    void setStatus(const StatusSummary &summary, const StatusNotices &notices, bool canRestart);
    void setDialect(MenuDialect dialect); ///< who draws it from now on
    void setOffersSetup(bool offers); ///< setting this computer up, and checking it
    void setNoticeChoices(const NoticeChoices &choices);
    void setSessions(const QList<AttentionRow> &sessions); ///< most urgent first; those beyond maxSessions are left out

    AccountMenu &account() { return *m_account; }

Q_SIGNALS:
    void statusRequested();
    void attentionRequested();
    void sessionsRequested();
    void settingsRequested();
    void setupRequested();
    void doctorRequested();
    void updateRequested(); ///< the page of the newer version
    void sessionRequested(const QString &id);
    void fixRequested(rensei::app::Fix fix);
    void noticesChosen(const rensei::app::NoticeChoices &choices);
    void pauseRequested();
    void pauseAllRequested();
    void slotsRequested(int count);
    void resumeRequested();
    void restartRequested();
    void logRequested();
    void logsRequested(); ///< their folder
    void quitRequested();
    void quitCanceled(); ///< that waits for sessions

private:
    void addFixes();
    void addSessions();
    void addAgent();
    void addNotices();
    void addSlots(QMenu &agent);
    void setSlots(const StatusSummary &summary);
    void setLife(const StatusNotices &notices);
    void setText(QAction *action, const QString &text);

    MenuDialect m_dialect = MenuDialect::Widgets;
    QHash<QAction *, QString> m_texts; ///< for widgets; of the entries whose texts come from outside
    QAction *m_headline;
    QAction *m_asOf;
    QAction *m_finishing; ///< what a quit waits for
    QAction *m_keepsAwake;
    QAction *m_attention; ///< shown while something waits for somebody
    QList<QAction *> m_fixes; ///< one for each check; the data is its Fix
    QAction *m_fixesEnd;
    QList<QAction *> m_sessions; ///< the data is the id
    QAction *m_sessionsEnd;
    NoticeChoices m_choices;
    QList<std::pair<NoticeGroup, QAction *>> m_notices;
    QAction *m_quietAtNight;
    QAction *m_update; ///< shown while a newer version is out
    AccountMenu *m_account;
    QAction *m_doctor;
    QAction *m_setup;
    QMenu *m_slots; ///< how many sessions this computer takes
    QList<QAction *> m_slotCounts; ///< from 0 upwards
    QAction *m_pause;
    QAction *m_pauseAll;
    QAction *m_resume;
    QAction *m_restart;
    QAction *m_quit;
    QAction *m_doNotQuit;
};

} // namespace rensei::app
