#include "tests/desktop/gallery_detail.h"

#include "app/ui/sessions/session_window.h"
#include "tests/desktop/gallery_checker.h"
#include "tests/desktop/gallery_fixture.h"

#include <QJsonArray>
#include <QScreen>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using Kind = TimelineEvent::Kind;

static std::unique_ptr<SessionWindow> windowOver(GalleryFixture &fixture)
{
    return std::make_unique<SessionWindow>(SessionWindow::Parts{fixture.model, fixture.source, fixture.settings,
        fixture.clock, [](const QString &) { return true; }, [](const QString &) { return WebPage{}; }, fixture.detail,
        fixture.messages, fixture.approvals, [&fixture](const QString &) { return fixture.local; },
        [](const QString &) { return QString(); }});
}

static QList<TimelineEvent> workOf(const GalleryFixture &fixture)
{
    const auto ago = [&fixture](std::chrono::minutes span) { return fixture.ago(span); };
    QList<TimelineEvent> events{{.kind = Kind::Started, .at = ago(12min)},
        {.kind = Kind::Thought,
            .at = ago(12min),
            .text
            = u"The test races with the session cookie: it is set after the redirect, so the first request has none."_s,
            .detail
            = u"The test races with the session cookie: it is set after the redirect, so the first request has none.\nI read the test, then the handler."_s},
        {.kind = Kind::Tool, .at = ago(11min), .tool = u"Read"_s, .text = u"src/login.test.ts"_s, .detail = u"…"_s},
        {.kind = Kind::Tool,
            .at = ago(10min),
            .tool = u"Edit"_s,
            .text = u"src/login.ts"_s,
            .detail
            = u" export async function login(request) {\n-    redirect('/home');\n-    setCookie(session);\n+    setCookie(session);\n+    await session.saved;\n+    redirect('/home');\n }"_s,
            .isDiff = true,
            .added = 3,
            .removed = 2},
        {.kind = Kind::Decision, .at = ago(10min), .word = u"policy"_s, .text = u"npm test"_s}};
    for (int i = 0; i < 37; ++i)
        events.append({.kind = Kind::Tool,
            .at = fixture.ago(9min) + std::chrono::seconds(i * 14),
            .tool = u"Bash"_s,
            .text = u"npm test"_s,
            .detail = u"1 test failed"_s,
            .isGood = false});
    events.append({.kind = Kind::Message, .at = ago(1min), .text = u"Look at the cookie's path as well."_s});
    return events;
}

static control::SessionPayload localOf(const GalleryFixture &fixture)
{
    control::SessionPayload local;
    local.sessionId = u"s1"_s;
    local.issueIdentifier = u"ENG-124"_s;
    local.title = u"Login test is flaky"_s;
    local.projectName = u"my-project"_s;
    local.state = u"running"_s;
    local.waiting
        = control::SessionPayload::Waiting{.why = u"tool"_s, .detail = u"npm test"_s, .since = fixture.ago(3min)};
    return local;
}

/// The first records of a session that began 13 min ago.
static QJsonObject logOf(const GalleryFixture &fixture)
{
    const auto recordOf = [&fixture](int seq, const QString &type, const QJsonObject &data) {
        return toJson(control::LogEvent{.seq = seq, .at = fixture.ago(13min), .type = type, .data = data});
    };
    const auto step = [](const QString &text, const QString &status) {
        return QJsonObject{{u"text"_s, text}, {u"status"_s, status}};
    };
    return {{u"events"_s,
                QJsonArray{recordOf(1, u"accepted"_s, {{u"work"_s, QJsonObject{{u"branch"_s, u"rensei/eng-124"_s}}}}),
                    recordOf(2, u"plan"_s,
                        {{u"entries"_s,
                            QJsonArray{step(u"read the failing test"_s, u"completed"_s),
                                step(u"reproduce"_s, u"completed"_s), step(u"fix the race"_s, u"in_progress"_s),
                                step(u"push"_s, u"pending"_s)}}}),
                    recordOf(3, u"links"_s,
                        {{u"links"_s,
                            QJsonArray{QJsonObject{
                                {u"label"_s, u"PR #482"_s}, {u"url"_s, u"https://git.example/web/pull/482"_s}}}}}),
                    recordOf(4, u"usage"_s, {{u"inputTokens"_s, 40'000}, {u"outputTokens"_s, 1'200}})}},
        {u"cursor"_s, 4}};
}

static void answerAgent(GalleryFixture &fixture, const QJsonObject &body)
{
    FakeAgent &agent = fixture.agent;
    agent.turn();
    while (agent.transport.waiting() > 0 && agent.transport.oldestWaiting().path.contains(u"hello"_s))
        agent.sayHello();
    agent.turn();
    agent.transport.answer(http::Response{.status = 200, .body = body, .root = body, .date = {}});
    agent.turn();
}

void captureDetailRows(Gallery &gallery, int rows)
{
    GalleryFixture fixture;
    fixture.local = localOf(fixture);
    const auto window = windowOver(fixture);
    fixture.list();
    window->resize(QSize(1240, 640).boundedTo(window->screen()->availableSize() - QSize(0, 40)));
    window->show();
    window->showDetail(u"ses_0"_s);
    if (rows > 0)
        answerAgent(fixture, logOf(fixture));
    QList<TimelineEvent> events;
    while (events.size() < rows)
        events += workOf(fixture).first(std::min<qsizetype>(rows - events.size(), 6));
    fixture.detail.timeline().append(events);
    if (rows > 0)
        fixture.detail.timeline().setOpen(std::max(0, fixture.detail.timeline().rowCount() - 4), true);
    gallery.capture(*window, u"session-details"_s);
}

/// What the platform tells of a session of another computer.
static void captureElsewhere(Gallery &gallery)
{
    GalleryFixture fixture;
    const auto window = windowOver(fixture);
    fixture.list();
    window->resize(QSize(1240, 640).boundedTo(window->screen()->availableSize() - QSize(0, 40)));
    window->show();
    window->showDetail(u"ses_2"_s);
    const auto activity = [](const QString &type, const QString &text, const QString &tool = {}) {
        return QJsonObject{{u"type"_s, type}, {u"content"_s, text}, {u"toolName"_s, tool}};
    };
    fixture.clock.advance(1s);
    while (fixture.transport.waiting() > 0) {
        const QString asked = fixture.transport.oldestWaiting().path;
        if (asked.contains(u"activities"_s))
            fixture.transport.answer(200,
                {{u"activities"_s,
                    QJsonArray{activity(u"thought"_s, u"Three parts depend on this story."_s),
                        activity(u"action"_s, u"docs/story.md"_s, u"Read"_s),
                        activity(u"error"_s, u"No such file"_s)}}});
        else if (asked.contains(u"/ses_2"_s))
            fixture.transport.answer(200,
                {{u"issueTitle"_s, u"Split the settings story"_s}, {u"branch"_s, u"rensei/ops-9"_s},
                    {u"inputTokens"_s, 61'300}});
        else
            fixture.transport.answer(200, {{u"sessions"_s, fixture.listed()}});
    }
    gallery.capture(*window, u"session-details-elsewhere"_s);
}

void captureDetail(Gallery &gallery)
{
    captureElsewhere(gallery);
    GalleryFixture fixture;
    fixture.local = localOf(fixture);
    const auto window = windowOver(fixture);
    fixture.list();
    const QSize screen = window->screen()->availableSize() - QSize(0, 40); // with its title
    window->resize(QSize(1240, 640).boundedTo(screen));
    window->show();
    window->showDetail(u"ses_0"_s);
    answerAgent(fixture, logOf(fixture));
    fixture.detail.timeline().append(workOf(fixture));
    fixture.detail.timeline().setOpen(3, true);
    window->localChanged(); // what is wrong is told by what it did
    gallery.capture(*window, u"session-details"_s);
    window->resize(QSize(560, 640).boundedTo(screen));
    gallery.capture(*window, u"session-details-narrow"_s);
}

} // namespace rensei::tests
