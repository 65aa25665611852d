#pragma once

#include "agent/base/clock.h"
#include "app/backend/session_source.h"
#include "app/backend/settings.h"
#include "app/backend/web_page.h"
#include "app/model/sessions/session_model.h"
#include "app/text/session_list_text.h"
#include "app/text/time_text.h"
#include "app/ui/detail/session_pane.h"
#include "app/ui/sessions/further_search.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace rensei::app {

class EmptyStateView;
class SessionTableView;
class FilterChips;
class MessageBar;

/// The sessions of a project: searched, filtered, sorted, stopped, opened in the browser, and one of them with all that
/// is known of it, beside the list or, where there is no room, in its place.
class SessionWindow final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        SessionModel &model;
        SessionSource &source;
        Settings &settings;
        Clock &clock;
        std::function<bool(const QString &id)> canStop;
        std::function<WebPage(const QString &id)> page; ///< what openRequested() of a session leads to
        SessionDetail &detail;
        SessionMessages &messages;
        Approvals &approvals;
        std::function<std::optional<control::SessionPayload>(const QString &id)> local; ///< if it runs here
        std::function<QString(const QString &id)> folder; ///< its workspace on this computer; "" for none
    };
    explicit SessionWindow(Parts parts);
    ~SessionWindow() override;

    struct Project {
        QString name;
        platform::ProjectScope scope;
        bool operator==(const Project &) const = default;
    };
    /// What there is to choose from; with fewer than two there is no choice.
    void setProjects(const QList<Project> &projects, const platform::ProjectScope &current);

    void setKeyRefused(bool isRefused);
    /// What was wanted of the session was not done. Shown above the list until it is closed, until the session has
    /// another status or is gone, and until the window is.
    void actionFailed(const QString &id, const QString &text);
    /// No browser opened this page: it is shown for copying, until it is closed, the next one is asked for, and the
    /// window is.
    void showAddress(const QUrl &page);
    void select(const QString &id);
    void showDetail(const QString &id); ///< selects it, and shows all that is known of it
    QString shownDetail() const; ///< the session that showDetail() shows, or somebody has opened; "" for none
    void askToStop(const QStringList &ids); ///< those that can be stopped, all in one question
    void localChanged(); ///< what this computer's agent tells of its sessions
    void present(); ///< opens it, or brings it to the front

Q_SIGNALS:
    void watched(bool isWatched); ///< whether it can be seen
    void projectChosen(const rensei::platform::ProjectScope &project);
    void signInRequested();
    void stopRequested(const QString &id); ///< and confirmed
    void openRequested(const QString &id);
    void detailShown(const QString &id);
    void linkRequested(const QUrl &page); ///< that a session has named
    /// Of a session that runs on this computer.
    void pauseRequested(const QString &id, const QString &localId, bool isPaused);
    void folderRequested(const QString &folder);
    void logRequested(const QString &localId, const QString &name); ///< of a session that runs on this computer

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFooter();
    void addShortcuts();
    void followVisibility();
    SessionListInputs inputs() const;
    void render();
    void renderIfChanged();
    void renderAges();
    void followDay();
    void showFailure(const QString &text, const QString &address = {});
    struct FailedStop {
        QString id;
        platform::PublicStatus status;
        QString text;
    };
    void showFailedStops(const QList<FailedStop> &stops);
    void followFailedStop();
    void filter();
    SessionFilter wantedFilter() const;
    void followProject();
    void clearFilters();
    void perform(SessionListText::Action action);
    void showMenu(const QPoint &position);
    void addShortcutSheet(QMenu &menu);
    void addSorting(QMenu &menu);
    void makePane();
    bool hasPane() const { return m_pane && !m_pane->isHidden(); }
    void openPane(); ///< with the keyboard in it
    void showPane();
    void openClicked(bool isAtMark);
    void closePane();
    int neededWidth() const; ///< at the least, for the list beside the pane
    int roomForBoth() const; ///< the width at which the list and the pane are whole
    void makeRoom();
    void arrangePane();
    void followSelection();
    void showPaneMenu(const QPoint &position);
    void openSelected();
    void addOpening(QMenu &menu, const QString &id);
    void addPause(QMenu &menu, const QString &id);
    bool canStop(const SessionRow *row) const;
    enum class CopyForm { Identifier, Row, Json };
    void copy(CopyForm form); ///< what is selected
    void copyDetails();

    Parts m_parts;
    bool m_isKeyRefused = false;
    LocalDay m_day; ///< for which times were last painted
    QTimer m_ages; ///< while the window can be seen
    QComboBox *m_project;
    QLabel *m_projectLabel;
    FilterChips *m_chips;
    QLineEdit *m_search;
    MessageBar *m_message; ///< what the rows are worth
    MessageBar *m_failure; ///< of something the user did
    QList<FailedStop> m_failedStops; ///< that m_failure tells of
    QHBoxLayout *m_content; ///< the list and the pane
    QStackedWidget *m_pages;
    SessionPane *m_pane = nullptr; ///< made when it is first opened
    int m_widthBefore = 0; ///< without the pane; 0 when the window was wide enough
    int m_widthBeside = 0; ///< with it
    SessionTableView *m_table;
    EmptyStateView *m_emptyState;
    FurtherSearch m_further;
    SessionListInputs m_shown;
    std::optional<SessionListText::EmptyList> m_shownEmptyList;
    SessionListText::Action m_messageAction = SessionListText::Action::None;
    QLabel *m_footer;
    QLabel *m_refreshed;
    QToolButton *m_refresh;
};

} // namespace rensei::app
