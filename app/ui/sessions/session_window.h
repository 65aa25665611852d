#pragma once

#include "agent/base/clock.h"
#include "app/backend/session_source.h"
#include "app/backend/settings.h"
#include "app/model/sessions/session_model.h"
#include "app/text/session_list_text.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace rensei::app {

class EmptyStateView;
class SessionTableView;
class StatusChips;
class MessageBar;

/// The sessions of a project: searched, filtered, sorted, stopped, and opened in the browser.
class SessionWindow final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        SessionModel &model;
        SessionSource &source;
        Settings &settings;
        Clock &clock;
        std::function<bool(const QString &id)> canStop;
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
    void stopFailed(const QString &text); ///< shown above the list until it is closed
    void select(const QString &id);
    void present(); ///< opens it, or brings it to the front

Q_SIGNALS:
    void watched(bool isWatched); ///< whether it can be seen
    void projectChosen(const rensei::platform::ProjectScope &project);
    void signInRequested();
    void stopRequested(const QString &id); ///< and confirmed
    void openRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFooter();
    void addShortcuts();
    void followVisibility();
    SessionListInputs inputs() const;
    void render();
    void renderIfChanged();
    void renderAges();
    void filter();
    void clearFilters();
    void perform(SessionListText::Action action);
    void showMenu(const QPoint &position);
    void addSorting(QMenu &menu);
    void openSelected();
    bool canStop(const SessionRow *row) const;
    void askToStop(const QString &id);
    void copy(bool wholeRow);
    void copyDetails();

    Parts m_parts;
    bool m_isKeyRefused = false;
    QTimer m_ages; ///< while the window can be seen
    QComboBox *m_project;
    QLabel *m_projectLabel;
    StatusChips *m_chips;
    QLineEdit *m_search;
    MessageBar *m_message; ///< what the rows are worth
    MessageBar *m_failure; ///< of something the user did
    QStackedWidget *m_pages;
    SessionTableView *m_table;
    EmptyStateView *m_emptyState;
    SessionListInputs m_shown;
    std::optional<SessionListText::EmptyList> m_shownEmptyList;
    SessionListText::Action m_messageAction = SessionListText::Action::None;
    QLabel *m_footer;
    QLabel *m_refreshed;
    QToolButton *m_refresh;
};

} // namespace rensei::app
