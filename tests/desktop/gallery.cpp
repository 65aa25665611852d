// gallery [--words plain|long|mirrored|CODE] [--scheme light|dark|contrast] [--save DIR]: shows every window in every
// state that it has, with made-up contents, and says of each text and button that does not fit or is hard to see, and
// of what cannot be used with the keys or without seeing it. With --save it leaves a picture of each. Ends with 1 when
// anything was said.
// gallery --matrix [--save DIR]: the same in few of the combinations of window, words, colors, scale and number of
// rows, in which each two are together once; those of the scale that QT_SCALE_FACTOR has. With --save it leaves a
// picture of each combination.

#include "app/ui/account/sign_in_dialog.h"
#include "app/ui/agent/host_token_dialog.h"
#include "app/ui/status/status_window.h"
#include "app/ui/tray/no_tray_window.h"
#include "app/ui/tray/tray_menu.h"
#include "app/widgets/accessible_role.h"
#include "app/widgets/application_style.h"
#include "app/widgets/semantic_color.h"
#include "app/widgets/state_icon.h"
#include "tests/desktop/gallery_access.h"
#include "tests/desktop/gallery_accounts.h"
#include "tests/desktop/gallery_agent_settings.h"
#include "tests/desktop/gallery_attention.h"
#include "tests/desktop/gallery_checker.h"
#include "tests/desktop/gallery_detail.h"
#include "tests/desktop/gallery_diagnostics.h"
#include "tests/desktop/gallery_fixture.h"
#include "tests/desktop/gallery_life.h"
#include "tests/desktop/gallery_logs.h"
#include "tests/desktop/gallery_sessions.h"
#include "tests/desktop/gallery_settings.h"
#include "tests/desktop/gallery_setup.h"
#include "tests/desktop/gallery_words.h"
#include "tests/desktop/matrix/gallery_matrix.h"
#include "tests/fakes/fake_process.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/fakes/wire.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialogButtonBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QTableView>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei;
using namespace rensei::app;
using namespace rensei::tests;

StatusSummary summaryOf(const GalleryFixture &fixture, const char *name, StatusNotices &notices)
{
    for (const GalleryFixture::View &view : GalleryFixture::views()) {
        if (qstrcmp(view.name, name) != 0)
            continue;
        StatusInputs inputs = fixture.inputs();
        notices = fixture.notices();
        view.make(inputs, notices, fixture);
        return makeStatusSummary(std::move(inputs));
    }
    qFatal("there is no view %s", name);
}

QAbstractButton *acceptButton(QDialog &dialog)
{
    const auto *box = dialog.findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
            return button;
    }
    qFatal("a dialog without a button that is meant");
}

void captureStatus(Gallery &gallery)
{
    for (const GalleryFixture::View &view : GalleryFixture::views()) {
        GalleryFixture fixture;
        StatusNotices notices;
        const StatusSummary summary = summaryOf(fixture, view.name, notices);
        StatusWindow window(fixture.settings, fixture.clock);
        window.setStatus(summary, notices);
        window.setAccount(summary.inputs.status.auth.org.isEmpty() ? notices.platform : summary.inputs.status.auth.org);
        gallery.capture(window, u"status-"_s + QLatin1StringView(view.name));
    }
    GalleryFixture fixture;
    StatusNotices notices;
    StatusWindow window(fixture.settings, fixture.clock);
    window.setStatus(summaryOf(fixture, "busy", notices), notices);
    window.setAccount(u"an-organisation-with-quite-a-long-name"_s);
    window.setChecking(true);
    window.fail(u"You are signed out here, but the keychain still holds the key. Remove it there."_s);
    gallery.capture(window, u"status-said"_s);
    window.fail(u"No program opened this folder. Open it in a file manager:"_s,
        u"/home/mark/.local/state/rensei-desktop/logs"_s);
    gallery.capture(window, u"status-path"_s);
}

struct SignInFixture {
    GalleryFixture fixture;
    FakeSecretStore keychain;
    FakeSecretStore memory;
    FakeTransport *platform = nullptr;
    SignInDialog dialog{{[this](const QUrl &) {
                             auto made = std::make_unique<FakeTransport>();
                             platform = made.get();
                             return made;
                         },
                            keychain, memory, fixture.clock},
        u"https://app.rensei.ai"_s};

    /// Without a life of its own: it lives here.
    SignInFixture() { dialog.setAttribute(Qt::WA_DeleteOnClose, false); }

    void enter(const QString &key)
    {
        dialog.show();
        dialog.findChildren<QLineEdit *>().last()->setText(key);
        acceptButton(dialog)->click();
        fixture.clock.advance(1ms);
    }
};

void captureSignIn(Gallery &gallery)
{
    const QString key = u"rsk_live_0123456789abcdef"_s;
    {
        SignInFixture all;
        gallery.capture(all.dialog, u"sign-in"_s);
        all.enter(key);
        gallery.capture(all.dialog, u"sign-in-checking"_s);
        all.platform->answer(wire::refusal(ErrorKind::Unauthorized, 401, "Invalid key"));
        gallery.capture(all.dialog, u"sign-in-refused"_s);
        all.enter(u"rsp_live_0123456789"_s);
        gallery.capture(all.dialog, u"sign-in-host-token"_s);
        all.enter(key);
        all.platform->answer(wire::offline());
        gallery.capture(all.dialog, u"sign-in-out-of-reach"_s);
        all.enter(key);
        all.platform->answer(wire::refusal(ErrorKind::Forbidden, 403, "Seats are used up. Ask your administrator."));
        gallery.capture(all.dialog, u"sign-in-not-allowed"_s);
        all.enter(key);
        Error untrusted = wire::offline();
        untrusted.barrier = Barrier::Certificate;
        untrusted.detail = u"the certificate of \"rensei.acme.example\", issued by \"Acme Root CA\" and valid until "
                           "2026-11-01, is not trusted: The certificate has expired"_s;
        all.platform->answer(untrusted);
        gallery.capture(all.dialog, u"sign-in-certificate"_s);
    }
    {
        SignInFixture all;
        all.enter(key);
        all.platform->answer(
            200, {{u"user"_s, QJsonObject{{u"email"_s, u"mark@acme.com"_s}}}, {u"email"_s, u"mark@acme.com"_s}});
        gallery.capture(all.dialog, u"sign-in-good"_s);
        all.keychain.problem = secrets::StoreProblem::Absent;
        all.keychain.answerAll();
        gallery.capture(all.dialog, u"sign-in-no-keychain"_s);
    }
    {
        SignInFixture all;
        all.enter({});
        all.platform->answer(wire::routeMissing());
        all.platform->answer(200, {{u"sessions"_s, QJsonArray()}});
        gallery.capture(all.dialog, u"sign-in-no-accounts"_s);
    }
}

struct HostTokenFixture {
    GalleryFixture fixture;
    FakeProcesses processes;
    HostToken hostToken{{processes.factory(), fixture.clock, [] { return ProcessStart(); }}};
    HostTokenDialog dialog{hostToken, fixture.clock};
    StatusNotices notices;

    HostTokenFixture()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        show("token-refused");
    }

    void show(const char *view) { dialog.setStatus(summaryOf(fixture, view, notices)); }

    /// Enters a token, which the agent's program takes (0) or not, with `text` as its reason.
    void enter(int exitCode, const char *text)
    {
        auto *field = dialog.findChild<QLineEdit *>();
        field->setText(u"rsp_live_0123456789"_s);
        Q_EMIT field->textEdited(field->text());
        acceptButton(dialog)->click();
        if (*text)
            Q_EMIT processes.made.last()->process->errorOutput(text);
        processes.made.last()->process->end(exitCode);
        fixture.clock.advance(1ms);
    }
};

void captureHostToken(Gallery &gallery)
{
    HostTokenFixture all;
    gallery.capture(all.dialog, u"host-token"_s);
    all.enter(1, "rensei-agent: The keychain is locked. Unlock it and try again.\n");
    gallery.capture(all.dialog, u"host-token-not-kept"_s);
    all.enter(0, "");
    gallery.capture(all.dialog, u"host-token-waiting"_s);
    all.show("checking");
    all.show("token-refused");
    gallery.capture(all.dialog, u"host-token-refused"_s);
    // One that is done has nothing more to enter, so each end is that of another dialog.
    for (const auto &[view, name] : {std::pair("ok", "done"), std::pair("elsewhere", "elsewhere"),
             std::pair("no-runner", "no-runner"), std::pair("disk-low", "disk-low")}) {
        HostTokenFixture each;
        each.enter(0, "");
        each.show(view);
        gallery.capture(each.dialog, u"host-token-"_s + QLatin1StringView(name));
    }
}

void captureTray(Gallery &gallery)
{
    for (const char *name : {"busy", "key-refused", "agent-given-up", "platform-away"}) {
        GalleryFixture fixture;
        StatusNotices notices;
        const StatusSummary summary = summaryOf(fixture, name, notices);
        TrayMenu menu;
        menu.setStatus(summary, notices, true);
        menu.setSessions(
            {{u"ses_0"_s, u"ENG-124  tool loop stuck, 9 min"_s}, {u"ses_2"_s, u"OPS-9  long running, 1 h 13 min"_s}});
        gallery.capture(menu, u"menu-"_s + QLatin1StringView(name));
        for (QMenu *agent : menu.findChildren<QMenu *>())
            gallery.capture(*agent, u"menu-agent"_s);
        menu.hide();
        NoTrayWindow window(menu, fixture.settings);
        window.setStatus(summary, notices);
        gallery.capture(window, u"no-tray-"_s + QLatin1StringView(name));
        window.hide();
    }
}

// Not every platform of Qt's raises windows, which is of no interest here.
static void sayWarning(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith("This plugin does not support"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

struct GalleryPart {
    void (*capture)(Gallery &gallery);
    int captures; ///< how many windows that shows
    void (*captureRows)(Gallery &gallery, int rows) = nullptr; ///< where a list may have any number: one window
};

static const QList<GalleryPart> galleryParts{{captureSessions, 24, captureSessionRows},
    {captureDetail, 3, captureDetailRows}, {captureAttention, 7, captureAttentionRows},
    {captureLogs, 5, captureLogRows}, {captureStatus, 26}, {captureSignIn, 10}, {captureHostToken, 8},
    {captureSetup, 29}, {captureChecks, 11}, {captureSettings, 21}, {captureAccounts, 15}, {captureAgentSettings, 12},
    {captureTray, 24}, {captureDiagnostics, 6}, {captureAccess, 1}, {captureLife, 11}};

static QPalette paletteOf(GalleryScheme scheme)
{
    switch (scheme) {
    case GalleryScheme::Light:
        return lightPalette();
    case GalleryScheme::Dark:
        return darkPalette();
    case GalleryScheme::HighContrast:
        return highContrastPalette();
    }
    Q_UNREACHABLE();
}

static bool captureCell(Gallery &gallery, const GalleryPart &part, const GalleryCell &cell, int cellsOfPart)
{
    const GalleryWords words(cell.words);
    QApplication::setPalette(paletteOf(cell.scheme));
    QApplication::processEvents();
    if (part.captureRows) {
        gallery.pictureOnly(0, cell.name());
        part.captureRows(gallery, cell.rows);
    }
    // The pictures of a part are of as many of its states as there are pictures.
    const int state = cell.ordinal * part.captures / cellsOfPart;
    gallery.pictureOnly(part.captureRows ? Gallery::noPicture : state, cell.name());
    part.capture(gallery);
    if (gallery.captured() != part.captures)
        std::fprintf(stderr, "part %d shows %d windows and not %d\n", cell.part, gallery.captured(), part.captures);
    return gallery.captured() == part.captures;
}

/// The cells that have the scale of this process.
static bool captureMatrix(Gallery &gallery)
{
    QList<bool> hasRows;
    for (const GalleryPart &part : galleryParts)
        hasRows.append(part.captureRows != nullptr);
    const QList<GalleryCell> cells = galleryMatrix(hasRows, GalleryWords::all());
    QHash<int, int> cellsOfPart;
    for (const GalleryCell &cell : cells)
        ++cellsOfPart[cell.part];
    const int percent = qRound(qApp->devicePixelRatio() * 100);
    bool isWhole = cells.size() <= maxGalleryCells;
    for (const GalleryCell &cell : cells) {
        if (cell.percent == percent)
            isWhole = captureCell(gallery, galleryParts.at(cell.part), cell, cellsOfPart.value(cell.part)) && isWhole;
    }
    return isWhole;
}

static bool captureAll(Gallery &gallery, const QString &spoken, GalleryScheme scheme)
{
    const GalleryWords words(spoken);
    QApplication::setPalette(paletteOf(scheme));
    QApplication::processEvents();
    for (const GalleryPart &part : galleryParts)
        part.capture(gallery);
    return true;
}

static GalleryScheme schemeNamed(const QString &name)
{
    return name == u"dark"_s    ? GalleryScheme::Dark
        : name == u"contrast"_s ? GalleryScheme::HighContrast
                                : GalleryScheme::Light;
}

int main(int argc, char **argv)
{
    qInstallMessageHandler(sayWarning);
    QApplication application(argc, argv);
    QCommandLineParser line;
    line.addOptions({{u"words"_s, {}, u"plain|long|mirrored|CODE"_s, u"plain"_s},
        {u"scheme"_s, {}, u"light|dark|contrast"_s, u"light"_s}, {u"matrix"_s, {}}, {u"save"_s, {}, u"folder"_s}});
    line.process(application);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    describeWindows();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    followPalette(application);

    const QString folder = line.value(u"save"_s);
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return 1;
    Gallery gallery(folder);
    const bool isWhole = line.isSet(u"matrix"_s)
        ? captureMatrix(gallery)
        : captureAll(gallery, line.value(u"words"_s), schemeNamed(line.value(u"scheme"_s)));
    return isWhole && gallery.isGood() ? 0 : 1;
}
