#pragma once

#include "app/backend/computer/network_test.h"
#include "app/backend/computer/runners_run.h"
#include "app/backend/settings.h"
#include "app/ui/account/accounts_page.h"
#include "app/ui/settings/advanced_page.h"
#include "app/ui/settings/computer_page.h"
#include "app/ui/settings/disk_page.h"
#include "app/ui/settings/general_page.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QListWidget;
class QStackedWidget;

namespace rensei::app {

class MessageBar;
class NoticesPage;

/// What a person can choose: a list of sections, and the one that is chosen beside it. Each choice counts at once.
class SettingsWindow final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        Settings &settings;
        // Of this computer; none in a demo, which has no say in it.
        std::optional<GeneralPage::Parts> general = {};
        std::optional<ComputerPage::Parts> computer = {};
        RunnersRun *runners = nullptr; ///< with computer
        std::optional<DiskPage::Parts> disk = {};
        std::optional<AccountsPage::Parts> accounts = {};
        NetworkTest *network = nullptr; ///< with computer
        std::optional<AdvancedPage::Parts> advanced = {};
    };
    enum class Page { First, Accounts, Runners, Disk };
    explicit SettingsWindow(Parts parts);
    ~SettingsWindow() override;

    /// Opens it, or brings it to the front. With the page that was last shown for Page::First, or for one that is not
    /// there.
    void present(Page page);

    int section() const; ///< the place of the one that is shown
    void showSection(int section);

    /// What holds, whoever chose it, and whether it is kept.
    void setNoticeChoices(const NoticeChoices &choices);

Q_SIGNALS:
    void noticesChosen(const rensei::app::NoticeChoices &choices);

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPages();
    int addPage(const QString &title, QWidget *page); ///< its place among the sections
    void fitSections();
    void tellProblem();

    Parts m_parts;
    MessageBar *m_problem;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    NoticesPage *m_notices;
    QHash<Page, int> m_places; ///< of those that present() can be asked for
};

} // namespace rensei::app
