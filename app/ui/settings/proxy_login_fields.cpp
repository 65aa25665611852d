#include "app/ui/settings/proxy_login_fields.h"

#include "app/text/config_text.h"
#include "app/ui/settings/setting_editors.h"
#include "app/widgets/field_note.h"
#include "app/widgets/typography.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

ProxyLoginFields::ProxyLoginFields(ConfigRun &run)
    : m_run(run)
    , m_password(new QLineEdit)
    , m_note(new FieldNote)
{
    auto *label = new QLabel(tr("Pass&word for the proxy"));
    label->setWordWrap(true);
    label->setBuddy(m_password);
    m_password->setAccessibleName(QString(label->text()).remove(u'&'));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(250); // of up to four bytes each
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated / 2);
    column->addWidget(new TextField(
        {run, u"network.proxyUser"_s, tr("&User name for the proxy"),
            [](const AgentSetting &) { return tr("Only where the proxy wants one. Empty: it is sent neither."); }},
        tr("none", "a user name")));
    column->addSpacing(betweenRelated);
    column->addWidget(label);
    column->addWidget(m_password);
    column->addWidget(m_note);
    connect(m_password, &QLineEdit::editingFinished, this, &ProxyLoginFields::commit);
    connect(&run, &ConfigRun::changed, this, &ProxyLoginFields::refresh);
    connect(&run, &ConfigRun::secretStored, this, [this] {
        m_isStored = true;
        tell();
    });
    refresh();
}

void ProxyLoginFields::commit()
{
    if (m_password->text().isEmpty() || !m_password->isEnabled())
        return;
    m_isStored = false;
    m_run.setSecret(u"network.proxyPassword"_s, share(Secret(m_password->text().toUtf8())));
    m_password->clear();
}

void ProxyLoginFields::refresh()
{
    const auto &settings = std::as_const(m_run).settings();
    const AgentSetting *proxy = settings ? settings->find(u"network.proxy"_s) : nullptr;
    const QString address = proxy ? proxy->text : QString();
    if (std::exchange(m_address, address) != address)
        m_isStored = false; // each proxy has a password of its own
    const bool isNamed = !address.isEmpty() && address != "system"_L1 && address != "none"_L1;
    if (!isNamed || parentWidget()) // else it would be a window
        setVisible(isNamed);
    m_password->setEnabled(m_run.trouble() == ConfigRun::Trouble::None);
    tell();
}

void ProxyLoginFields::tell()
{
    const QString failure = ConfigText::failure(m_run, u"network.proxyPassword"_s);
    if (!failure.isEmpty()) {
        if (failure != m_told)
            m_note->wrong(failure); // read out once
    } else if (m_isStored) {
        m_note->good(tr("The password is stored in the keychain."));
    } else {
        m_note->hint(tr("The keychain keeps it, and it is not shown again."));
    }
    m_told = failure;
    m_password->setAccessibleDescription(m_note->text());
}

void ProxyLoginFields::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

} // namespace rensei::app

#include "moc_proxy_login_fields.cpp"
