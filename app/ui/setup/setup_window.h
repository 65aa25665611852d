#pragma once

#include "app/backend/accounts.h"
#include "app/backend/settings.h"
#include "app/backend/setup_run.h"
#include "app/backend/sign_in.h"
#include "app/ui/setup/setup_choices_view.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace rensei::app {

class MessageBar;
class ScrollColumn;
class SetupOffer;
class SetupProgressView;
class SetupSteps;
class SignInForm;

/// From nothing to a computer that takes work: sign in, choose, set up, done. It may be closed at any time and goes on
/// where it was; a run goes on without it. The same window renews a registration.
class SetupWindow final : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        SetupRun &run;
        Accounts &accounts;
        Settings &settings;
        std::function<SignIn::Parts()> signInParts;
        std::function<void(const SignIn::Checked &checked)> signIn; ///< uses a key that was stored
        std::function<void(const QString &serverUrl)> usePlatform; ///< with the key that is stored for it, if any
        std::function<QUrl(const QString &serverUrl)> keyPage; ///< where a user key is made
        std::function<bool()> startDemo; ///< false: it could not be started
        std::function<std::optional<bool>()> startsAtLogin = {}; ///< nullopt: it cannot be told
        std::function<Result<void>(bool on)> setStartsAtLogin = {};
        std::function<bool()> mayHaveForeign = {}; ///< another program for the same work may be set up; null: no
    };
    explicit SetupWindow(Parts parts);
    ~SetupWindow() override;

    enum class Task { SetUp, Renew };
    void present(Task task); ///< opens it, or brings it to the front

    enum class Page { SignIn, Choices, Progress };
    /// Where somebody is, and what was chosen there, for the window of another language.
    struct Place {
        Page page = Page::SignIn;
        bool hasNoAccounts = false; ///< the platform that was signed in to
        std::optional<SetupPlan::Foreign> import = {}; ///< that is being taken over
        SetupChoicesView::Choice choice = {};
    };
    Place place() const;
    void resume(const Place &place); ///< opens it there

Q_SIGNALS:
    void statusRequested();
    void checkRequested(); ///< to look for the reason of what failed
    void removalRequested(); ///< it has to come before
    void watchChosen(quint16 port); ///< of another program's agent, instead of one's own
    void hostTokenRequested(); ///< somebody has a registration token, and no key

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSignIn();
    QWidget *makeButtons();
    QWidget *makeBody();
    void choosePage(Task task);
    void enter(Page page);
    void signedIn(const SignIn::Checked &checked);
    void accountChanged();
    void look();
    void begin(SetupRun::Verb verb, const SharedSecret &hostToken = nullptr);
    void proceed();
    void goBack();
    void update();
    void updateChoices();
    void updateProgress();
    void connectOffer();
    void runEnded();
    void showOffer();
    void openPage(const QUrl &page);
    void help();
    void scrollToNow();
    void tryDemo();

    Parts m_parts;
    Page m_page = Page::SignIn;
    bool m_hasNoAccounts = false; ///< the platform that was signed in to last
    std::optional<SetupPlan::Foreign> m_import; ///< that is being taken over
    bool m_showsProgress = false; ///< of a run that has begun here, until the next plan
    SetupSteps *m_steps;
    QLabel *m_heading;
    QLabel *m_about;
    MessageBar *m_message;
    SignInForm *m_signIn;
    QWidget *m_signInPage;
    SetupOffer *m_offer;
    SetupChoicesView *m_choices;
    SetupProgressView *m_progress;
    ScrollColumn *m_scroll;
    QPushButton *m_later;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace rensei::app
