#include "app/ui/settings/proxy_field.h"

#include "app/widgets/typography.h"
#include "app/widgets/window_input.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace rensei::app {

using namespace Qt::StringLiterals;

enum ProxyKind { SystemProxy, NoProxyAtAll, OwnProxy };

static QString proxyMeaning(const AgentSetting &setting)
{
    if (setting.text == "none"_L1)
        return ProxyField::tr("The platform is reached directly, whatever the system says.");
    if (setting.text == "system"_L1 || setting.text.isEmpty())
        return ProxyField::tr("The variables HTTPS_PROXY and NO_PROXY count, else the settings of the system.");
    return ProxyField::tr("It counts for this program at once, and for the agent. This computer itself, and what "
                          "NO_PROXY names, is reached directly.");
}

ProxyField::ProxyField(ConfigRun &run)
    : SettingField({run, u"network.proxy"_s, tr("&Proxy"), proxyMeaning}, new QComboBox, false)
    , m_run(run)
    , m_kind(qobject_cast<QComboBox *>(editor()))
    , m_address(new QLineEdit)
{
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(24);
    m_kind->addItem(tr("As the system says", "a proxy"), u"system"_s);
    m_kind->addItem(tr("None", "a proxy"), u"none"_s);
    m_kind->addItem(tr("This one:", "a proxy, whose address follows"));
    m_address->setPlaceholderText(u"http://proxy.example:8080"_s);
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_address->setMaxLength(500);
    m_address->setLayoutDirection(Qt::LeftToRight); // addresses read so
    carryInput(*m_address, u"proxy"_s);
    auto *column = qobject_cast<QBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_kind) + 1, m_address);
    connect(m_kind, &QComboBox::activated, this, &ProxyField::chooseKind);
    connect(m_address, &QLineEdit::editingFinished, this, &ProxyField::commitAddress);
    connect(m_address, &QLineEdit::textEdited, this, &ProxyField::addressEdited);
    // After the field itself, which opens and closes its choice.
    connect(&run, &ConfigRun::changed, this, [this] { m_address->setEnabled(m_kind->isEnabled()); });
    refresh();
    m_address->setEnabled(m_kind->isEnabled());
    m_address->setVisible(m_kind->currentIndex() == OwnProxy);
}

void ProxyField::chooseKind(int index)
{
    m_wantsAddress = index == OwnProxy;
    m_address->setVisible(m_wantsAddress);
    if (m_wantsAddress)
        return m_address->setFocus();
    m_address->clear();
    choose(m_kind->itemData(index).toString());
}

/// An address that was not taken yet comes from a window before this one.
void ProxyField::addressEdited(const QString &text)
{
    if (text.isEmpty() || m_kind->currentIndex() == OwnProxy)
        return;
    m_wantsAddress = true;
    m_kind->setCurrentIndex(OwnProxy);
    m_address->show();
}

void ProxyField::commitAddress()
{
    const QString typed = m_address->text().trimmed();
    if (m_kind->currentIndex() != OwnProxy || typed.isEmpty() || typed == m_shown)
        return;
    m_shown = typed;
    choose(typed);
}

/// An address that is being typed, or was not taken, is left alone.
void ProxyField::showValue(const AgentSetting &setting)
{
    const bool isSystem = setting.text.isEmpty() || setting.text == "system"_L1;
    const bool isOwn = !isSystem && setting.text != "none"_L1;
    if (isOwn) {
        m_wantsAddress = false;
        if (!m_address->hasFocus() || m_address->text().trimmed() == m_shown)
            m_address->setText(setting.text);
        m_shown = setting.text;
    } else {
        const auto &failure = m_run.failure();
        const bool isRefused = failure && failure->subject == setting.key && !m_address->text().isEmpty();
        m_wantsAddress = m_wantsAddress || isRefused;
        m_shown.clear();
    }
    m_kind->setCurrentIndex(isOwn || m_wantsAddress ? OwnProxy : isSystem ? SystemProxy : NoProxyAtAll);
    m_address->setVisible(m_kind->currentIndex() == OwnProxy);
}

void ProxyField::hideEvent(QHideEvent *event)
{
    commitAddress();
    SettingField::hideEvent(event);
}

} // namespace rensei::app

#include "moc_proxy_field.cpp"
