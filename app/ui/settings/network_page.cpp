#include "app/ui/settings/network_page.h"

#include "app/text/network_text.h"
#include "app/ui/settings/proxy_field.h"
#include "app/ui/settings/proxy_login_fields.h"
#include "app/ui/settings/setting_editors.h"
#include "app/widgets/field_note.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/typography.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace rensei::app {

using namespace Qt::StringLiterals;

NetworkPage::NetworkPage(ConfigRun &run, NetworkTest &test)
    : AgentPage(run)
    , m_test(test)
    , m_file(nullptr)
    , m_browse(new QPushButton(tr("&Browse…")))
    , m_try(new QPushButton(tr("&Test the connection")))
    , m_tried(new FieldNote)
    , m_result(new FieldNote)
{
    add(new ProxyField(run));
    add(new ProxyLoginFields(run));
    addFile();
    addTest();
    fill();
    connect(&run, &ConfigRun::changed, this, &NetworkPage::settingsChanged);
    connect(&run, &ConfigRun::secretStored, &m_test, &NetworkTest::forget);
    connect(&m_test, &NetworkTest::changed, this, &NetworkPage::update);
    settingsChanged();
    update();
}

void NetworkPage::addFile()
{
    m_file
        = new TextField({run(), u"network.caFile"_s, tr("&Certificates to trust, too (a PEM file)"),
                            [](const AgentSetting &) {
                                return tr("For a certificate of your company or network. The system's stay trusted.");
                            }},
            tr("none", "a file"));
    add(m_file);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    row->setLayout(flow);
    flow->addWidget(m_browse);
    add(row);
    m_browse->setAccessibleName(tr("Choose a file of certificates"));
    connect(m_browse, &QPushButton::clicked, this, &NetworkPage::browse);
}

void NetworkPage::addTest()
{
    addSpace();
    auto *row = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    row->setLayout(flow);
    flow->addWidget(m_try);
    add(row);
    add(m_tried);
    add(m_result);
    connect(m_try, &QPushButton::clicked, &m_test, &NetworkTest::run);
}

void NetworkPage::browse()
{
    const AgentSetting *now = m_file->setting();
    auto *dialog = new QFileDialog(this, tr("Certificates to trust"), now ? QFileInfo(now->text).path() : QString(),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &TextField::enter);
    dialog->open();
}

/// What a try found says nothing about other settings.
void NetworkPage::settingsChanged()
{
    const auto &settings = run().settings();
    QStringList known;
    for (const QString &key : {u"network.proxy"_s, u"network.proxyUser"_s, u"network.caFile"_s}) {
        const AgentSetting *setting = settings ? settings->find(key) : nullptr;
        known.append(setting ? setting->text : QString());
    }
    if (std::exchange(m_known, known.join(u'\n')) != known.join(u'\n'))
        m_test.forget();
    m_browse->setEnabled(settings && run().trouble() == ConfigRun::Trouble::None);
    m_try->setEnabled(!run().isChanging() && m_test.outcome() != NetworkTest::Outcome::Running);
}

void NetworkPage::update()
{
    using Outcome = NetworkTest::Outcome;
    m_try->setEnabled(!run().isChanging() && m_test.outcome() != Outcome::Running);
    m_tried->hint(NetworkText::tried(m_test));
    const QString result = NetworkText::result(m_test);
    if (m_test.outcome() == Outcome::Answered)
        m_result->good(result);
    else if (result.isEmpty())
        m_result->hint(result);
    else
        m_result->wrong(result);
}

} // namespace rensei::app

#include "moc_network_page.cpp"
