#include "tests/desktop/gallery_logs.h"

#include "agent/base/log_file.h"
#include "app/ui/agent/agent_log_dialog.h"
#include "app/ui/logs/log_window.h"
#include "tests/desktop/gallery_checker.h"
#include "tests/desktop/gallery_fixture.h"

#include <QLineEdit>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static void captureFailingAgent(Gallery &gallery)
{
    AgentLogDialog log({u"13:58:02  info  host: registered as wkr_9f2, heartbeat every 30 s"_s,
        u"13:58:40  warning  control: the port 7734 is taken by another program"_s,
        u"13:59:12  error  host: the configuration cannot be read: line 12, column 3: mapping values are not allowed here"_s});
    log.setAttribute(Qt::WA_DeleteOnClose, false);
    gallery.capture(log, u"agent-log"_s);
    AgentLogDialog empty({});
    empty.setAttribute(Qt::WA_DeleteOnClose, false);
    gallery.capture(empty, u"agent-log-empty"_s);
}

void captureLogRows(Gallery &gallery, int rows)
{
    GalleryFixture fixture;
    LogSource source(fixture.agentClient, fixture.agent.clock, fixture.agent.paths());
    LogWindow window(source, fixture.settings);
    LogFile file(fixture.agent.paths().log(), fixture.agent.clock);
    for (int i = 0; i < rows; ++i)
        file.write(i % 7 == 0 ? LogLevel::Warning : LogLevel::Info, u"rensei.host"_s,
            u"heartbeat %1 acknowledged after %2 ms"_s.arg(i).arg(40 + i % 90));
    window.present({LogSource::Kind::Agent});
    fixture.agent.turn();
    fixture.agent.transport.answer(FakeAgent::refused());
    fixture.agent.turn();
    gallery.capture(window, u"log"_s);
}

void captureLogs(Gallery &gallery)
{
    captureFailingAgent(gallery);
    GalleryFixture fixture;
    LogSource source(fixture.agentClient, fixture.agent.clock, fixture.agent.paths());
    LogWindow window(source, fixture.settings);
    window.present({LogSource::Kind::Desktop});
    gallery.capture(window, u"log-empty"_s);
    LogFile file(fixture.agent.paths().log(), fixture.agent.clock);
    file.write(LogLevel::Info, u"rensei.host"_s, u"registered as wkr_9f2, heartbeat every 30 s"_s);
    file.write(LogLevel::Warning, u"rensei.control"_s, u"the port 7734 is taken by another program"_s);
    file.write(LogLevel::Error, u"rensei.host"_s, u"the configuration cannot be read: "_s + QString(300, u'x'));
    window.present({LogSource::Kind::Agent});
    fixture.agent.turn();
    fixture.agent.transport.answer(FakeAgent::refused());
    fixture.agent.turn();
    window.findChild<QLineEdit *>()->setText(u"port"_s);
    gallery.capture(window, u"log-agent-down"_s);
    window.save(u"/nowhere/rensei.log"_s);
    gallery.capture(window, u"log-not-saved"_s);
}

} // namespace rensei::tests
