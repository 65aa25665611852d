#include "tests/desktop/gallery_sessions.h"

#include "app/text/error_text.h"
#include "app/ui/sessions/filter_chips.h"
#include "app/ui/sessions/session_window.h"
#include "tests/desktop/gallery_checker.h"
#include "tests/desktop/gallery_fixture.h"
#include "tests/fakes/wire.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QScreen>
#include <QTableView>
#include <QToolButton>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

static const QList<SessionWindow::Project> projects{
    {u"my-project"_s, {u"my-project"_s}}, {u"website"_s, {u"website"_s}}};

static std::unique_ptr<SessionWindow> makeSessionWindow(GalleryFixture &fixture)
{
    auto window = std::make_unique<SessionWindow>(SessionWindow::Parts{fixture.model, fixture.source, fixture.settings,
        fixture.clock, [](const QString &id) { return id != u"ses_1"_s; },
        [](const QString &) {
            return WebPage{WebPage::Kind::Session, QUrl(u"https://app.rensei.ai"_s)};
        },
        fixture.detail, fixture.messages, fixture.approvals, [&fixture](const QString &) { return fixture.local; },
        [](const QString &) { return QString(); }});
    window->setProjects(projects, {u"my-project"_s});
    return window;
}

static void captureEmptyLists(Gallery &gallery)
{
    {
        GalleryFixture fixture;
        gallery.capture(*makeSessionWindow(fixture), u"sessions-signed-out"_s);
    }
    {
        GalleryFixture fixture;
        const auto window = makeSessionWindow(fixture);
        fixture.source.use({});
        gallery.capture(*window, u"sessions-loading"_s);
        fixture.transport.answer(200, {{u"sessions"_s, QJsonArray()}});
        gallery.capture(*window, u"sessions-none"_s);
    }
    {
        GalleryFixture fixture;
        const auto window = makeSessionWindow(fixture);
        fixture.source.use({});
        fixture.transport.answer(wire::refusal(ErrorKind::Overloaded, 500));
        gallery.capture(*window, u"sessions-failed"_s);
    }
    {
        GalleryFixture fixture;
        const auto window = makeSessionWindow(fixture);
        fixture.source.use({});
        fixture.transport.answer(wire::offline());
        gallery.capture(*window, u"sessions-out-of-reach"_s);
    }
    {
        GalleryFixture fixture;
        const auto window = makeSessionWindow(fixture);
        fixture.source.use({});
        fixture.transport.answer(wire::refusal(ErrorKind::Unauthorized, 401));
        window->setKeyRefused(true);
        gallery.capture(*window, u"sessions-refused"_s);
    }
}

static void captureSessionMenu(Gallery &gallery, SessionWindow &window)
{
    auto *table = window.findChild<QTableView *>();
    Q_EMIT table->customContextMenuRequested(QPoint(20, 20));
    QPointer<QMenu> menu;
    for (QMenu *one : window.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        menu = one;
    gallery.capture(*menu, u"sessions-menu"_s);
    window.actionFailed({}, {});
    const auto below = menu->findChildren<QMenu *>();
    for (qsizetype i = 0; i < below.size(); ++i)
        gallery.capture(*below.at(i), u"sessions-menu-%1"_s.arg(i));
    for (QAction *action : menu->actions()) {
        if (action->text() == SessionWindow::tr("Stop…", "a session"))
            action->trigger();
    }
    menu->close();
    gallery.capture(*window.findChild<QMessageBox *>(), u"sessions-stop"_s);
    window.findChild<QMessageBox *>()->close();
}

/// The chips and the search, and what the list says where all projects are in it.
static void captureFilters(Gallery &gallery)
{
    GalleryFixture fixture;
    const auto window = makeSessionWindow(fixture);
    window->setProjects(projects, {});
    fixture.listWithMore();
    fixture.model.setLocal({{u"ses_0"_s, {u"Login test is flaky"_s, u"Web shop"_s, platform::Money{310'000}}},
        {u"ses_2"_s, {u"Bill of materials"_s, u"A project with quite a long name"_s, {}}}});
    fixture.model.setWaiting({u"ses_0"_s, u"ses_6"_s});
    window->findChild<QTableView *>()->selectAll();
    gallery.capture(*window, u"sessions-all-projects"_s);
    const auto chips = window->findChild<FilterChips *>()->findChildren<QToolButton *>();
    chips.first()->setChecked(true);
    gallery.capture(*window, u"sessions-need-you"_s);
    chips.first()->setChecked(false);
    chips.last()->setChecked(true);
    window->resize(QSize(640, 400).boundedTo(window->screen()->availableSize() - QSize(0, 40)));
    gallery.capture(*window, u"sessions-chips-narrow"_s);
    chips.last()->setChecked(false);
    auto *search = window->findChild<QLineEdit *>();
    search->setText(u"ENG-1"_s);
    gallery.capture(*window, u"sessions-searching"_s);
    search->setText(u"Billing 2027"_s);
    gallery.capture(*window, u"sessions-searching-nothing"_s);
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->text() == SessionListText::tr("Cancel", "the search"))
            button->click();
    }
    gallery.capture(*window, u"sessions-search-ended"_s);
}

/// As many as no page of the platform has.
static FeedUpdate manySessions(int count, Instant now)
{
    FeedUpdate update;
    for (int i = 0; i < count; ++i) {
        SessionRow row;
        row.session.id = u"many_%1"_s.arg(i);
        row.session.identifier = u"WEB-%1"_s.arg(1000 + i);
        row.session.status = i % 97 == 0 ? platform::PublicStatus::Working : platform::PublicStatus::Completed;
        row.session.workType = u"development"_s;
        row.session.provider = u"local"_s;
        row.session.cost = platform::Money{20'000LL * (i % 211)};
        row.session.startedAt = now - std::chrono::minutes(10 * (i + 1));
        row.session.duration = std::chrono::minutes(i % 190 + 1);
        update.changed.append(row);
    }
    return update;
}

void captureSessionRows(Gallery &gallery, int rows)
{
    GalleryFixture fixture;
    const auto window = makeSessionWindow(fixture);
    QJsonArray first = fixture.listed();
    while (first.size() > rows)
        first.removeLast();
    fixture.source.use({});
    fixture.transport.answer(200, {{u"sessions"_s, first}});
    fixture.clock.advance(6s);
    fixture.model.apply(manySessions(rows - static_cast<int>(first.size()), fixture.clock.utcNow()));
    if (rows > 0)
        window->select(u"ses_0"_s);
    gallery.capture(*window, u"sessions"_s);
}

void captureSessions(Gallery &gallery)
{
    captureEmptyLists(gallery);
    captureFilters(gallery);
    GalleryFixture fixture;
    const auto window = makeSessionWindow(fixture);
    fixture.list();
    gallery.capture(*window, u"sessions"_s);
    const QSize screen = window->screen()->availableSize() - QSize(0, 40); // with its title
    window->resize(QSize(640, 400).boundedTo(screen));
    gallery.capture(*window, u"sessions-narrow"_s);
    window->resize(QSize(960, 600).boundedTo(screen));
    window->select(u"ses_0"_s);
    fixture.model.setStop(u"ses_1"_s, StopProgress{StopProgress::Phase::Delivered, fixture.ago(3s)});
    window->actionFailed(
        u"ses_0"_s, u"OPS-9 was not stopped: the platform cannot be reached. Try again when it is back."_s);
    gallery.capture(*window, u"sessions-selected"_s);
    captureSessionMenu(gallery, *window);
    window->actionFailed({}, ErrorText::ofSaving({.where = u"/home/mara/.config/rensei-desktop/desktop.ini"_s}));
    gallery.capture(*window, u"sessions-not-saved"_s);
    window->showAddress(
        QUrl(u"https://app.rensei.ai/acme-corp/my-project/sessions/ses_2f6c1d9e-77aa-4c0e-9f35-0b8c"_s));
    gallery.capture(*window, u"sessions-address"_s);
    window->actionFailed({}, {});

    auto *search = window->findChild<QLineEdit *>();
    search->setText(u"ENG-77"_s);
    gallery.capture(*window, u"sessions-no-match"_s);
    search->clear();
    fixture.source.refresh();
    while (fixture.transport.waiting() > 0) // the page below is requested for too
        fixture.transport.answer(wire::offline());
    gallery.capture(*window, u"sessions-offline"_s);
    window->setKeyRefused(true);
    fixture.source.refuse();
    gallery.capture(*window, u"sessions-old"_s);
}

} // namespace rensei::tests
