#include "tests/desktop/gallery_diagnostics.h"

#include "agent/base/log_file.h"
#include "app/ui/diagnostics/diagnostics_window.h"
#include "app/ui/status/status_window.h"
#include "app/ui/tray/tray_menu.h"
#include "tests/app/backend/diagnostics/diagnostics_fixture.h"
#include "tests/desktop/gallery_checker.h"
#include "tests/desktop/gallery_fixture.h"

#include <QTreeWidget>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static void captureNewerVersion(Gallery &gallery)
{
    GalleryFixture fixture;
    const StatusSummary summary = makeStatusSummary(fixture.inputs());
    StatusNotices notices = fixture.notices();
    notices.release = Release{u"0.2.0"_s, QUrl(u"https://rensei.example/desktop/0.2.0"_s)};
    StatusWindow window(fixture.settings, fixture.clock);
    window.setStatus(summary, notices);
    gallery.capture(window, u"status-newer-version"_s);
    TrayMenu menu;
    menu.setStatus(summary, notices, true);
    gallery.capture(menu, u"menu-newer-version"_s);
}

void captureDiagnostics(Gallery &gallery)
{
    captureNewerVersion(gallery);
    DiagnosticsFixture fixture;
    LogFile file(fixture.agent.paths().log(), fixture.agent.clock);
    file.write(LogLevel::Info, u"rensei.host"_s, u"registered as wkr_9f2, heartbeat every 30 s"_s);
    file.write(LogLevel::Error, u"rensei.host"_s, u"the configuration cannot be read: "_s + QString(300, u'x'));
    DiagnosticsWindow window(fixture.diagnostics, fixture.settings, [](const QString &) { return false; });
    gallery.capture(window, u"diagnostics-checking"_s);
    fixture.finishDoctor(DiagnosticsFixture::report());
    auto *list = window.findChild<QTreeWidget *>();
    list->setCurrentItem(list->topLevelItem(3));
    list->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    gallery.capture(window, u"diagnostics"_s);
    window.save(u"/nowhere/rensei-diagnostics-2026-11-28.zip"_s);
    gallery.capture(window, u"diagnostics-not-saved"_s);
    window.save(fixture.folder.filePath(u"rensei-diagnostics-2026-11-28.zip"_s));
    gallery.capture(window, u"diagnostics-saved"_s);
}

} // namespace rensei::tests
