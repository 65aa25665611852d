#include "app/ui/setup/setup_window.h"

#include "app/text/setup_text.h"
#include "app/ui/account/sign_in_form.h"
#include "app/ui/setup/setup_choices_view.h"
#include "app/ui/setup/setup_offer.h"
#include "app/ui/setup/setup_progress_view.h"
#include "app/ui/setup/setup_steps.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/form_grid.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr int setupCharacters = 108; // wide
static constexpr int setupLines = 34; // high

SetupWindow::SetupWindow(Parts parts)
    : m_parts(std::move(parts))
    , m_steps(new SetupSteps)
    , m_heading(new QLabel)
    , m_about(new QLabel)
    , m_message(new MessageBar(MessageBar::Closing::ByItself))
    , m_signIn(new SignInForm(m_parts.signInParts(), m_parts.accounts.serverUrl()))
    , m_offer(new SetupOffer)
    , m_choices(new SetupChoicesView)
    , m_progress(new SetupProgressView)
    , m_later(new QPushButton)
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    setWindowTitle(tr("Set up this computer"));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated * 3 / 2);
    column->addWidget(makeBody(), 1);
    column->addWidget(makeButtons());
    tabAsLaidOut(*this);
    connect(m_signIn, &SignInForm::signedIn, this, &SetupWindow::signedIn);
    connect(&m_parts.accounts, &Accounts::changed, this, &SetupWindow::accountChanged);
    connect(&m_parts.run, &SetupRun::changed, this, &SetupWindow::update);
    connect(&m_parts.run, &SetupRun::ended, this, &SetupWindow::runEnded);
    connectOffer();
    connect(m_choices, &SetupChoicesView::completenessChanged, this, &SetupWindow::updateChoices);
    connect(m_message, &MessageBar::buttonClicked, this, &SetupWindow::help);
    connect(m_progress, &SetupProgressView::tokenGiven, this,
        [this](const SharedSecret &token) { begin(SetupRun::Verb::Repair, token); });
    connect(m_progress, &SetupProgressView::loginStartChosen, this, [this](bool on) {
        if (const auto set = m_parts.setStartsAtLogin(on); !set)
            m_progress->loginStartFailed(tr("This could not be changed: %1").arg(set.error().detail));
    });
    resize(fontMetrics().averageCharWidth() * setupCharacters, fontMetrics().lineSpacing() * setupLines);
    keepOnScreen(*this);
    enter(Page::SignIn);
}

SetupWindow::~SetupWindow() = default;

QWidget *SetupWindow::makeBody()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenGroups);
    row->addWidget(m_steps, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(betweenRelated);
    m_heading->setFont(headingFont(font()));
    for (QLabel *label : {m_heading, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated * 3 / 2);
    m_signInPage = makeSignIn();
    column->addWidget(m_about);
    column->addWidget(m_offer);
    column->addWidget(m_signInPage);
    column->addWidget(m_choices);
    column->addWidget(m_progress);
    column->addStretch(1);
    m_scroll = new ScrollColumn(pages);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    texts->addWidget(m_heading);
    texts->addWidget(m_message);
    texts->addWidget(m_scroll, 1);
    row->addLayout(texts, 1);
    return body;
}

QWidget *SetupWindow::makeSignIn()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenGroups);
    auto *others = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    others->setLayout(flow);
    auto *makeKey = new QPushButton(tr("Create a key…", "in the browser"));
    auto *token = new QPushButton(tr("I have a registration token…"));
    auto *demo = new QPushButton(tr("Try it with the demo platform"));
    for (QPushButton *button : {makeKey, token, demo}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    column->addWidget(m_signIn);
    column->addWidget(others);
    connect(makeKey, &QPushButton::clicked, this, [this] { openPage(m_parts.keyPage(m_parts.accounts.serverUrl())); });
    connect(token, &QPushButton::clicked, this, &SetupWindow::hostTokenRequested);
    connect(demo, &QPushButton::clicked, this, &SetupWindow::tryDemo);
    return page;
}

QWidget *SetupWindow::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_later);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(&m_signIn->buttons());
    row->addWidget(m_next);
    for (QPushButton *button : {m_later, m_back})
        button->setAutoDefault(false);
    connect(m_later, &QPushButton::clicked, this, [this] {
        if (m_parts.run.isRunning() && !m_parts.run.request().isDryRun)
            m_parts.run.cancel();
        else
            hide();
    });
    connect(m_back, &QPushButton::clicked, this, &SetupWindow::goBack);
    connect(m_next, &QPushButton::clicked, this, &SetupWindow::proceed);
    return buttons;
}

void SetupWindow::present(Task task)
{
    if (!isVisible() || task == Task::Renew)
        choosePage(task);
    keepOnScreen(*this);
    bringForward(*this);
}

void SetupWindow::choosePage(Task task)
{
    const SetupRun &run = m_parts.run;
    const bool isAtWork = run.isRunning() && !run.request().isDryRun;
    if (isAtWork || (m_showsProgress && task == Task::SetUp && !run.isGood()))
        return enter(Page::Progress);
    if (!m_parts.accounts.key() && !m_hasNoAccounts) {
        enter(Page::SignIn);
        return m_parts.mayHaveForeign && m_parts.mayHaveForeign() ? look() : void();
    }
    if (task == Task::Renew)
        return begin(SetupRun::Verb::Repair);
    enter(Page::Choices);
    look();
}

void SetupWindow::enter(Page page)
{
    m_page = page;
    m_showsProgress = page == Page::Progress;
    m_signInPage->setVisible(page == Page::SignIn);
    m_choices->setVisible(page == Page::Choices);
    m_progress->setVisible(page == Page::Progress);
    m_signIn->buttons().setVisible(page == Page::SignIn);
    m_next->setVisible(page != Page::SignIn);
    if (page == Page::SignIn)
        m_signIn->focusFirst();
    else
        m_next->setDefault(true);
    update();
}

void SetupWindow::signedIn(const SignIn::Checked &checked)
{
    m_hasNoAccounts = !checked.key;
    m_parts.signIn(checked);
    if (m_page == Page::SignIn)
        choosePage(Task::SetUp);
}

/// The key was read late, or is no longer there.
void SetupWindow::accountChanged()
{
    const bool hasKey = m_parts.accounts.key() != nullptr;
    if (isVisible() && hasKey == (m_page == Page::SignIn) && m_page != Page::Progress && !m_hasNoAccounts)
        choosePage(Task::SetUp);
}

/// What is there already, and what there is to choose from.
void SetupWindow::look()
{
    if (m_parts.run.isRunning() && !m_parts.run.request().isDryRun)
        return;
    m_import.reset();
    m_choices->doubt();
    m_parts.run.start({.verb = SetupRun::Verb::Install, .isDryRun = true, .userKey = m_parts.accounts.key()});
}

void SetupWindow::begin(SetupRun::Verb verb, const SharedSecret &hostToken)
{
    auto choice = m_choices->isComplete() ? m_choices->choice() : SetupChoicesView::Choice();
    if (m_import) { // which says whose work is taken, and by what
        choice.projects.clear();
        choice.runner.clear();
    }
    m_parts.run.start({.verb = verb,
        .userKey = m_parts.accounts.key(),
        .hostToken = hostToken,
        .projects = choice.projects,
        .runner = choice.runner,
        .permissions = choice.permissions,
        .startsBeforeLogin = choice.startsBeforeLogin,
        .importFrom = m_import ? m_import->path : QString(),
        .platform = m_import ? m_import->platform : QString()});
    enter(Page::Progress);
}

void SetupWindow::proceed()
{
    const SetupRun &run = m_parts.run;
    if (m_page == Page::Choices)
        return m_choices->isComplete() ? begin(SetupRun::Verb::Install) : look();
    if (run.isRunning())
        return;
    if (!run.isGood())
        return begin(SetupRun::Verb::Repair);
    hide();
    Q_EMIT statusRequested();
}

void SetupWindow::goBack()
{
    if (m_page == Page::Choices)
        return enter(Page::SignIn);
    enter(Page::Choices);
    look();
}

void SetupWindow::update()
{
    m_message->show({});
    showOffer();
    switch (m_page) {
    case Page::SignIn:
        m_heading->setText(tr("Sign in to your platform"));
        m_about->setText(tr("This computer can run the coding agents of your team's sessions. It takes one key, one "
                            "choice and one click."));
        m_later->setText(tr("Not now"));
        m_back->hide();
        break;
    case Page::Choices:
        updateChoices();
        break;
    case Page::Progress:
        updateProgress();
        break;
    }
    m_about->setHidden(m_about->text().isEmpty());
    const bool isDone = m_page == Page::Progress && m_parts.run.isGood();
    m_steps->mark(isDone ? SetupSteps::done : static_cast<int>(m_page));
}

void SetupWindow::updateChoices()
{
    if (m_page != Page::Choices)
        return;
    const SetupRun &run = m_parts.run;
    const bool isLooking = run.isRunning();
    m_heading->setText(isLooking ? SetupText::headline(run) : tr("Make this computer take work"));
    m_about->setText(!isLooking && run.state().isInPlace() ? tr("This computer is set up already. You may choose anew.")
                                                           : QString());
    m_about->setHidden(m_about->text().isEmpty());
    m_later->setText(tr("Not now"));
    m_back->setVisible(true);
    m_back->setEnabled(!isLooking);
    m_next->setText(isLooking || m_choices->isComplete() ? tr("Set up this computer") : tr("Look again"));
    m_next->setEnabled(!isLooking);
    if (isLooking)
        return;
    const SetupStep *failed = run.state().failed();
    const bool isAboutChoice = failed && (failed->id == "project"_L1 || failed->id == "runner"_L1);
    const QString trouble = SetupText::trouble(run);
    if (!trouble.isEmpty())
        m_message->show(trouble);
    else if (failed && !isAboutChoice)
        m_message->show(SetupText::advice(*failed), SetupText::button(*failed));
}

void SetupWindow::updateProgress()
{
    const SetupRun &run = m_parts.run;
    const bool isGood = run.isGood();
    const auto &finished = run.state().finished;
    m_progress->show(run);
    if (isGood)
        m_progress->offerLoginStart(m_parts.startsAtLogin ? m_parts.startsAtLogin() : std::nullopt);
    m_heading->setText(SetupText::headline(run));
    // What failed says it itself.
    const bool needsText = !run.isRunning() && finished && !isGood && !run.state().failed();
    m_about->setText(needsText ? finished->text : isGood ? finished->note : QString());
    scrollToNow();
    const SetupStep *failed = run.isRunning() ? nullptr : run.state().failed();
    if (const QString trouble = SetupText::trouble(run); !trouble.isEmpty() || !failed)
        m_message->show(trouble);
    else
        m_message->show(SetupText::advice(*failed), SetupText::button(*failed));
    m_later->setText(run.isRunning() ? tr("Cancel") : tr("Close"));
    m_later->setEnabled(!run.isCancelling());
    m_back->setVisible(!run.isRunning() && !isGood);
    m_back->setEnabled(true);
    m_next->setVisible(!run.isRunning());
    m_next->setText(isGood ? tr("Show status") : tr("Try again"));
    m_next->setEnabled(true);
}

void SetupWindow::openPage(const QUrl &page)
{
    if (!page.isEmpty() && !QDesktopServices::openUrl(page))
        m_message->showCopyable(tr("No browser opened. Open this address in one:"), page.toString());
}

/// With the step that failed.
void SetupWindow::help()
{
    const SetupStep *failed = m_parts.run.state().failed();
    if (!failed || !failed->problem)
        return;
    if (!failed->problem->page.isEmpty())
        return openPage(failed->problem->page);
    if (SetupText::commandOf(*failed->problem) == SetupCommand::Remove)
        Q_EMIT removalRequested();
    else
        Q_EMIT checkRequested();
}

/// Once the rows have their places.
void SetupWindow::scrollToNow()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (QWidget *row = m_progress->now())
                m_scroll->ensureWidgetVisible(row, 0, betweenRelated);
            else
                m_scroll->verticalScrollBar()->setValue(0);
        },
        Qt::QueuedConnection);
}

void SetupWindow::tryDemo()
{
    if (!m_parts.startDemo())
        m_message->show(tr("The demo did not start. In a terminal, “rensei-desktop --demo” says why."));
}

void SetupWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_page == Page::SignIn)
        m_signIn->focusFirst();
}

} // namespace rensei::app

#include "moc_setup_window.cpp"
