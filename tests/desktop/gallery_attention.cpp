#include "tests/desktop/gallery_attention.h"

#include "app/ui/attention/attention_window.h"
#include "tests/app/backend/attention/attention_fixture.h"
#include "tests/desktop/gallery_checker.h"
#include "tests/fakes/wire.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

void captureAttentionRows(Gallery &gallery, int rows)
{
    AttentionFixture all;
    AttentionWindow window({all.attention, all.approvals, all.model, all.settings, all.agent.clock});
    QList<SessionRow> sessions;
    for (int i = 0; i < rows; ++i) {
        const QString id = QString::number(1000 + i);
        sessions.append(i % 3 == 1 ? all.failed(id, 1h) : AttentionFixture::red(id));
    }
    all.list(sessions);
    all.agent.clock.advance(9min);
    gallery.capture(window, u"needs-you"_s);
}

static void captureSessionsAndKeys(Gallery &gallery)
{
    AttentionFixture all;
    AttentionWindow window({all.attention, all.approvals, all.model, all.settings, all.agent.clock});
    SessionRow slow = AttentionFixture::red(u"131"_s);
    slow.session.health.stuck = {platform::StuckSignal::LongRunning, platform::StuckSignal::StaleHeartbeat};
    all.list({AttentionFixture::red(u"124"_s), slow, all.failed(u"117"_s, 1h)});
    all.agent.clock.advance(9min);
    all.open(QList{control::ApprovalPayload{.id = u"a1"_s,
        .sessionId = u"ses_1"_s,
        .operation = u"start"_s,
        .title = u"Begin work on github.com/acme/web-shop"_s,
        .since = all.agent.clock.utcNow() - 5min,
        .until = all.agent.clock.utcNow() + 10min}});
    gallery.capture(window, u"needs-you"_s);
    all.attention.putOff(AttentionItem(*all.attention.find(u"red 131"_s)), all.agent.clock.utcNow() + 1h);
    all.approvals.clear();
    all.monitor.use({.serverUrl = u"https://app.rensei.ai"_s, .hasKey = true});
    all.platform.answer(wire::refusal(ErrorKind::Unauthorized, 401, "invalid key"));
    gallery.capture(window, u"needs-you-key"_s);
    window.present(u"question a1"_s);
    gallery.capture(window, u"needs-you-too-late"_s);
}

void captureAttention(Gallery &gallery)
{
    AttentionFixture all;
    AttentionWindow window({all.attention, all.approvals, all.model, all.settings, all.agent.clock});
    gallery.capture(window, u"needs-you-empty"_s);
    const Instant now = all.agent.clock.utcNow();
    const auto ask = [now](const char *id, const char *operation, const QString &command, const QString &path,
                         const QString &reason, std::chrono::minutes age) {
        return control::ApprovalPayload{.id = QLatin1StringView(id),
            .sessionId = u"ses_0"_s,
            .issueIdentifier = u"ENG-124"_s,
            .operation = QLatin1StringView(operation),
            .title = command,
            .command = command,
            .paths = path.isEmpty() ? QStringList() : QStringList{path},
            .reason = reason,
            .since = now - age,
            .until = now - age + 15min};
    };
    all.open(QList{ask("a1", "execute", u"git push --force-with-lease origin rensei/eng-124"_s, {},
                       u"it pushes to another remote than the work's own"_s, 2min),
        ask("a2", "edit", {}, u"/home/mark/.config/systemd/user/dev-server.service"_s,
            u"it is outside of the session's folder"_s, 1min),
        ask("a3", "execute",
            u"set -e\nfor host in alpha beta gamma; do\n  ssh \"$host\" 'sudo systemctl restart web && journalctl -u web -n 200 --no-pager | tail -n 40'\ndone\nrm -rf build\ncmake --preset release\ncmake --build --preset release\nctest --preset release"_s,
            {}, u"it works on another computer, and as another user"_s, 0min)});
    gallery.capture(window, u"needs-you-questions"_s);
    all.approvals.answer(u"a1"_s, Approvals::Answer::AllowOnce);
    all.turn();
    all.agent.transport.answer(FakeAgent::status(500));
    all.agent.turn();
    gallery.capture(window, u"needs-you-not-answered"_s);
    all.approvals.answer(u"a1"_s, Approvals::Answer::AllowOnce);
    for (int request = 0; request < 2; ++request) { // the answer, and what is open
        all.turn();
        all.agent.transport.answer(FakeAgent::silent());
        all.agent.turn();
    }
    gallery.capture(window, u"needs-you-not-known"_s);
    captureSessionsAndKeys(gallery);
}

} // namespace rensei::tests
