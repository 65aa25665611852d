#include "tests/desktop/gallery_approvals.h"

#include "app/ui/approvals/approval_window.h"
#include "tests/app/backend/approvals_fixture.h"
#include "tests/desktop/gallery_checker.h"
#include "tests/desktop/gallery_fixture.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

void captureApprovals(Gallery &gallery)
{
    GalleryFixture fixture;
    ApprovalsFixture all;
    ApprovalWindow window(all.approvals, fixture.settings, all.agent.clock);
    gallery.capture(window, u"approvals-empty"_s);
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
    gallery.capture(window, u"approvals"_s);
    all.approvals.answer(u"a1"_s, Approvals::Answer::AllowOnce);
    all.turn();
    all.agent.transport.answer(FakeAgent::status(500));
    all.agent.turn();
    gallery.capture(window, u"approvals-not-answered"_s);
}

} // namespace rensei::tests
