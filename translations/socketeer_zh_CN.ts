<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Tool&amp;s</source>
        <translation>工具(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>AppearanceFeature</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>BroadcastOffer</name>
    <message>
        <source>A broadcast reaches everybody on that network. The Broadcast tab is made for it.</source>
        <translation>广播会到达该网络中的所有主机，“广播”标签页专为此设计。</translation>
    </message>
    <message>
        <source>Use the Broadcast tab</source>
        <translation>使用“广播”标签页</translation>
    </message>
    <message>
        <source>Goes there with this address and port</source>
        <translation>带上此地址和端口，转到该标签页</translation>
    </message>
</context>
<context>
    <name>BroadcastPage</name>
    <message>
        <source>all interfaces, port %1</source>
        <translation>所有网卡，端口 %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>There is no target port yet: fill it in.</source>
        <translation>尚未填写目标端口。</translation>
    </message>
    <message>
        <source>The target port is not a number from 1 to 65535: correct it.</source>
        <translation>目标端口不是 1 到 65535 的数字，请改正。</translation>
    </message>
    <message>
        <source>“%1” is neither an interface nor an IPv4 address to send a broadcast to: choose one from the list.</source>
        <translation>“%1”既不是网卡，也不是可以发送广播的 IPv4 地址，请从列表中选择。</translation>
    </message>
    <message>
        <source>IPv6 has no broadcasts: choose an IPv4 address, or 0.0.0.0.</source>
        <translation>IPv6 没有广播：请选择 IPv4 地址，或 0.0.0.0。</translation>
    </message>
    <message>
        <source>Send th&amp;rough</source>
        <translation>发送途径(&amp;R)</translation>
    </message>
    <message>
        <source>All interfaces that can broadcast, one of them, or an address</source>
        <translation>所有可以广播的网卡、其中一个，或一个地址</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Capture the segments of this program&apos;s TCP connections and show them in place of what is inferred: flags, numbers, window, length, retransmissions. Nothing of other connections is kept, and only the headers of yours.</source>
        <translation>抓取本程序 TCP 连接的报文段，取代推断的内容：标志位、序号、窗口、长度、重传。其他连接的数据一概不保留，自己的连接也只保留首部。</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>抓包</translation>
    </message>
    <message>
        <source>Command that allows capturing</source>
        <translation>授予抓包权限的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n 个报文段</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a time, how many segments</comment>
        <translation>自 %1 起：%2</translation>
    </message>
    <message numerus="yes">
        <source>The system dropped %n.</source>
        <translation>
            <numerusform>系统丢弃了 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) too many: not captured.</source>
        <translation>
            <numerusform>有 %n 个连接超出上限，未抓包。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check – %1</source>
        <translation>检查 – %1</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>尚未检查任何内容。</translation>
    </message>
    <message>
        <source>Copies every step as a line of text</source>
        <translation>将每一步复制为一行文本</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>检查步骤</translation>
    </message>
</context>
<context>
    <name>CheckFeature</name>
    <message>
        <source>Why does nothing arrive? Walks through what can be checked, and says first what it will send</source>
        <translation>为什么收不到数据？逐项检查能查明的情况，并事先说明会发送什么</translation>
    </message>
    <message>
        <source>&amp;Check…</source>
        <translation>检查(&amp;C)…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1, down</source>
        <translation>%1，未启用</translation>
    </message>
    <message>
        <source>all interfaces</source>
        <translation>所有网卡</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>仅限本机</translation>
    </message>
    <message>
        <source>all interfaces, IPv6</source>
        <translation>所有网卡，IPv6</translation>
    </message>
    <message>
        <source>the local network only</source>
        <translation>仅限本地网络</translation>
    </message>
    <message>
        <source>down</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation>所有网卡</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>源地址 %1</translation>
    </message>
    <message>
        <source>every interface</source>
        <translation>所有网卡</translation>
    </message>
    <message>
        <source>255.255.255.255 on %1</source>
        <translation>255.255.255.255，经 %1</translation>
    </message>
</context>
<context>
    <name>ClientsModel</name>
    <message>
        <source>Connected since %1. %2 octets wait: the peer does not read.</source>
        <translation>自 %1 起已连接。%2 字节待发送：对端没有读取。</translation>
    </message>
    <message>
        <source>Connected since %1. Closing: waiting for the peer.</source>
        <translation>自 %1 起已连接。正在关闭：等待对端。</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>自 %1 起已连接</translation>
    </message>
    <message>
        <source>Octets that the peer has not taken yet</source>
        <translation>对端尚未取走的字节数</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>连接时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待发送</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Does what this tab does: %1</source>
        <translation>与此标签页做同样的事：%1</translation>
    </message>
    <message>
        <source>For an ESP32. Put in the name and the password of your network, upload it, and open the serial monitor with 115200 baud.</source>
        <translation>用于 ESP32。填入你的 Wi-Fi 名称和密码，上传后以 115200 波特率打开串口监视器。</translation>
    </message>
    <message>
        <source>Your network.</source>
        <translation>你的网络。</translation>
    </message>
    <message>
        <source>The message, octet by octet as it is sent. C adds a zero at the end, which is not sent.</source>
        <translation>消息，逐字节与实际发送的相同。C 会在末尾加一个零，这个零不发送。</translation>
    </message>
    <message>
        <source>The message is sent again and again: the milliseconds between, and how many times (0: until stopped).</source>
        <translation>反复发送消息：间隔的毫秒数，以及次数（0：直到停止）。</translation>
    </message>
    <message>
        <source>Control characters are shown as \x0a: a peer cannot drive your terminal with them.</source>
        <translation>控制字符显示为 \x0a：对端无法借此操纵你的终端。</translation>
    </message>
    <message>
        <source>C does not know %1: what is not ASCII is shown as \xe4.</source>
        <translation>C 不认识 %1：非 ASCII 内容显示为 \xe4。</translation>
    </message>
    <message>
        <source>millis() counts the milliseconds since the start; the difference stays right when it begins anew after 49 days.</source>
        <translation>millis() 返回启动以来的毫秒数；49 天后它从零重新计数，差值依然正确。</translation>
    </message>
    <message>
        <source>Called once, at the start.</source>
        <translation>启动时调用一次。</translation>
    </message>
    <message>
        <source>The port of this board; with 0 the system chooses one.</source>
        <translation>本开发板的端口；为 0 时由系统选择。</translation>
    </message>
    <message>
        <source>Where the message goes.</source>
        <translation>消息发往哪里。</translation>
    </message>
    <message>
        <source>A UDP socket: it sends and receives datagrams, without a connection.</source>
        <translation>UDP 套接字：收发数据报，没有连接。</translation>
    </message>
    <message>
        <source>Everybody in the network that the board is in.</source>
        <translation>开发板所在网络中的所有主机。</translation>
    </message>
    <message>
        <source>Now it leaves, as one datagram.</source>
        <translation>此时作为一个数据报发出。</translation>
    </message>
    <message>
        <source>Called again and again. It must not wait: the board has other things to do too.</source>
        <translation>反复调用。这里不能等待：开发板还有别的事要做。</translation>
    </message>
    <message>
        <source>The size of the next datagram; 0 while there is none.</source>
        <translation>下一个数据报的大小；没有时为 0。</translation>
    </message>
    <message>
        <source>Back to where it came from.</source>
        <translation>发回来源处。</translation>
    </message>
    <message>
        <source>The server.</source>
        <translation>服务器。</translation>
    </message>
    <message>
        <source>Milliseconds until the next attempt.</source>
        <translation>距下次尝试的毫秒数。</translation>
    </message>
    <message>
        <source>Shakes hands with the server: SYN, SYN+ACK, ACK.</source>
        <translation>与服务器握手：SYN、SYN+ACK、ACK。</translation>
    </message>
    <message>
        <source>Takes what is there, however much: TCP is a stream and has no borders of messages.</source>
        <translation>有多少取多少：TCP 是字节流，没有消息边界。</translation>
    </message>
    <message>
        <source>The peer has closed (FIN), or the connection is lost.</source>
        <translation>对端已关闭（FIN），或连接已丢失。</translation>
    </message>
    <message>
        <source>The port of this board.</source>
        <translation>本开发板的端口。</translation>
    </message>
    <message>
        <source>As many clients at once as there is room for below.</source>
        <translation>同时最多服务这么多客户端。</translation>
    </message>
    <message>
        <source>For each of them: how often it has got the message, and when it is due again.</source>
        <translation>对每个客户端：消息已发送的次数，以及下次发送的时间。</translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <translation>位置已满。</translation>
    </message>
    <message>
        <source>The client has closed (FIN), or the connection is lost.</source>
        <translation>客户端已关闭（FIN），或连接已丢失。</translation>
    </message>
    <message>
        <source>One listening socket; each client that has connected has a socket of its own.</source>
        <translation>一个监听套接字；每个已连接的客户端各有自己的套接字。</translation>
    </message>
    <message>
        <source>Build it with “cc -std=c11 -Wall -o program FILE” and start it with “./program”; Ctrl+C ends it.</source>
        <translation>用“cc -std=c11 -Wall -o program FILE”构建，用“./program”启动；按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>An address or a name becomes what the socket functions take. The result is a list: a name may have several addresses.</source>
        <translation>把地址或主机名转换成套接字函数所需的形式。结果是一个链表：一个名称可能有多个地址。</translation>
    </message>
    <message>
        <source>Milliseconds of a clock that nobody sets.</source>
        <translation>单调时钟的毫秒数，不受调整系统时间的影响。</translation>
    </message>
    <message>
        <source>How long poll() may wait until it is time to send; -1 is for ever.</source>
        <translation>poll() 最多等待多久就该发送；-1 表示一直等待。</translation>
    </message>
    <message>
        <source>The address of this machine; with port 0 the system chooses one.</source>
        <translation>本机的地址；端口为 0 时由系统选择。</translation>
    </message>
    <message>
        <source>The address and port of this machine; 0.0.0.0 and :: are all of its addresses.</source>
        <translation>本机的地址和端口；0.0.0.0 和 :: 表示本机的所有地址。</translation>
    </message>
    <message>
        <source>The broadcast addresses of the networks that this machine is in now. In another network they are different.</source>
        <translation>本机所在各网络的广播地址。这是此时此地的地址：换一个网络就不同了。</translation>
    </message>
    <message>
        <source>Each call of sendto() is one datagram, and arrives as one or not at all.</source>
        <translation>每次调用 sendto() 就是一个数据报，要么完整到达，要么不到达。</translation>
    </message>
    <message>
        <source>No datagram is larger than 65,535 octets.</source>
        <translation>数据报不会超过 65,535 字节。</translation>
    </message>
    <message>
        <source>Waits until a datagram is there.</source>
        <translation>等待数据报到来。</translation>
    </message>
    <message>
        <source>Joining tells the routers that this machine wants what is sent to the group.</source>
        <translation>加入组播组就是告诉路由器：本机要接收发往该组的数据。</translation>
    </message>
    <message>
        <source>The same, but only this sender to the group is heard.</source>
        <translation>同上，但在所有向该组发送的主机中只接收这一个来源。</translation>
    </message>
    <message>
        <source>On every interface; one that takes no part in multicast says so.</source>
        <translation>在每个网卡上；不参与组播的网卡会报告。</translation>
    </message>
    <message>
        <source>From now on the port is ours: what is sent to it arrives here, and what we send comes from it.</source>
        <translation>从此该端口归本程序所有：发到该端口的数据在这里收到，我们也从该端口发出。</translation>
    </message>
    <message>
        <source>Waits for a datagram, but no longer than until the next message is due.</source>
        <translation>等待数据报，但最多等到该发送下一条消息为止。</translation>
    </message>
    <message>
        <source>Without this the system refuses to send to a broadcast address.</source>
        <translation>不设置它，系统会拒绝向广播地址发送。</translation>
    </message>
    <message>
        <source>Other programs that set this too may share the port.</source>
        <translation>同样设置的其他程序也可以使用这个端口。</translation>
    </message>
    <message>
        <source>How many octets may wait to be received before the system drops datagrams.</source>
        <translation>接收缓冲区最多容纳多少字节，超过后系统会丢弃数据报。</translation>
    </message>
    <message>
        <source>How many networks a datagram may cross.</source>
        <translation>数据报最多可经过多少个网络。</translation>
    </message>
    <message>
        <source>Whether this machine gets its own multicasts.</source>
        <translation>本机是否收到自己发出的组播。</translation>
    </message>
    <message>
        <source>Multicasts leave through this interface.</source>
        <translation>组播从这个网卡发出。</translation>
    </message>
    <message>
        <source>typed as hex</source>
        <translation>以十六进制输入</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>“%1”，%2 编码</translation>
    </message>
    <message>
        <source>line ending: %1</source>
        <translation>行尾：%1</translation>
    </message>
    <message>
        <source>checksum of all before it: %1 (another message needs another one)</source>
        <translation>前面全部内容的校验和：%1（消息变了，校验和也要变）</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>This program without its window: what arrives is printed, and each line that you type is sent.</source>
        <translation>不带窗口的本程序：收到的数据会打印出来，你输入的每一行都会发送。</translation>
    </message>
    <message>
        <source>--send as typed, --send-escaped with \r and \x0d, --send-hex as octets; the line ending and the checksum are added to it.</source>
        <translation>--send 按原样发送，--send-escaped 支持 \r 和 \x0d，--send-hex 为十六进制字节；之后再加上行尾和校验和。</translation>
    </message>
    <message>
        <source>Otherwise the port stays taken for a while after the program has ended (TIME-WAIT).</source>
        <translation>否则程序结束后端口还会被占用一段时间（TIME-WAIT）。</translation>
    </message>
    <message>
        <source>What poll() watches: the listening socket first, then one socket for each client.</source>
        <translation>poll() 监视的套接字：首先是监听套接字，然后每个客户端一个套接字。</translation>
    </message>
    <message>
        <source>The last one takes the place of the one that goes.</source>
        <translation>最后一个补到离开者的位置。</translation>
    </message>
    <message>
        <source>One thread waits for all of them at once.</source>
        <translation>一个线程同时等待所有套接字。</translation>
    </message>
    <message>
        <source>From the last to the first, since the last one may take another&apos;s place.</source>
        <translation>从后往前，因为最后一个可能会补到别的位置。</translation>
    </message>
    <message>
        <source>accept() gives a new socket for each client; the listening one goes on listening.</source>
        <translation>accept() 为每个客户端返回一个新的套接字；监听套接字继续监听。</translation>
    </message>
    <message>
        <source>Where the connection leaves from; with port 0 the system chooses one.</source>
        <translation>连接从本机的哪里发起；端口为 0 时由系统选择。</translation>
    </message>
    <message>
        <source>send() may take fewer octets than it is given: go on with the rest. Gives 0 when the connection is lost.</source>
        <translation>send() 接受的字节可能比给它的少：继续发送剩余部分。连接丢失时返回 0。</translation>
    </message>
    <message>
        <source>Without MSG_NOSIGNAL sending to a peer that is gone would end the program.</source>
        <translation>没有 MSG_NOSIGNAL 的话，向已离开的对端发送会使程序终止。</translation>
    </message>
    <message>
        <source>Takes what is there, however much: TCP is a stream and has no borders of messages. Gives 0 at its end.</source>
        <translation>有多少取多少：TCP 是字节流，没有消息边界。流结束时返回 0。</translation>
    </message>
    <message>
        <source>Zero octets: the peer has closed (FIN).</source>
        <translation>零字节：对端已关闭（FIN）。</translation>
    </message>
    <message>
        <source>Waits for octets, but no longer than until the next message is due.</source>
        <translation>等待数据，但最多等到该发送下一条消息为止。</translation>
    </message>
    <message>
        <source>Tries each address that the server&apos;s name has. Gives -1 when none of them answers.</source>
        <translation>依次尝试服务器名称对应的每个地址。都无应答时返回 -1。</translation>
    </message>
    <message>
        <source>The local end is bound before connecting.</source>
        <translation>连接之前先绑定本地端。</translation>
    </message>
    <message>
        <source>A UDP link: the target, the local port, and 0 for a target that stays the same. (2 would follow whoever has sent last.)</source>
        <translation>UDP 链接：目标、本地端口，0 表示目标保持不变。（2 表示跟随最后一个发送者。）</translation>
    </message>
    <message>
        <source>Connects to the server. The module answers CONNECT and OK.</source>
        <translation>连接服务器。模块应答 CONNECT 和 OK。</translation>
    </message>
    <message>
        <source>A server needs several links; each client that connects gets a number from 0 to 4.</source>
        <translation>服务器需要多链接模式；每个连入的客户端得到 0 到 4 的编号。</translation>
    </message>
    <message>
        <source>The module says “0,CONNECT” when the first client is there. Only then:</source>
        <translation>第一个客户端连入时，模块输出“0,CONNECT”。此后才能：</translation>
    </message>
    <message>
        <source>Send these lines to the module one by one, each ended with CR LF, and wait for OK after each. Lines that begin with # are not sent.</source>
        <translation>把下列各行逐行发给模块，每行以 CR LF 结尾，并等到 OK 再发下一行。以 # 开头的行不发送。</translation>
    </message>
    <message>
        <source>Tells the address of this module.</source>
        <translation>查询本模块的地址。</translation>
    </message>
    <message>
        <source>How many octets are to be sent. The module answers “&gt;” and then takes exactly that many, without CR LF after them.</source>
        <translation>要发送的字节数。模块应答“&gt;”后恰好接收这么多字节，后面不加 CR LF。</translation>
    </message>
    <message>
        <source>These octets, here in hex: send not the digits but what they stand for.</source>
        <translation>下面以十六进制写出这些字节：发送的不是这些数字本身，而是它们表示的字节。</translation>
    </message>
    <message>
        <source>What arrives is shown as “+IPD,LINK,SIZE:octets”.</source>
        <translation>收到的数据显示为“+IPD,链接号,长度:数据”。</translation>
    </message>
    <message>
        <source>What arrives is shown as “+IPD,SIZE:octets”.</source>
        <translation>收到的数据显示为“+IPD,长度:数据”。</translation>
    </message>
    <message>
        <source>Ends it.</source>
        <translation>结束。</translation>
    </message>
    <message>
        <source>For a board with Wi-Fi that runs MicroPython. Put in the name and the password of your network and save it on the board as main.py.</source>
        <translation>用于运行 MicroPython 的 Wi-Fi 开发板。填入你的 Wi-Fi 名称和密码，以 main.py 为名保存到开发板上。</translation>
    </message>
    <message>
        <source>The message, octet by octet as it is sent.</source>
        <translation>消息，逐字节与实际发送的相同。</translation>
    </message>
    <message>
        <source>The board&apos;s address and the mask that tells which addresses are in the same network.</source>
        <translation>开发板的地址，以及用来判断哪些地址在同一网络的子网掩码。</translation>
    </message>
    <message>
        <source>Without this some boards refuse to send to a broadcast address.</source>
        <translation>不设置它，有些开发板会拒绝向广播地址发送。</translation>
    </message>
    <message>
        <source>As octets: MicroPython knows no charset but UTF-8.</source>
        <translation>以字节显示：MicroPython 只认识 UTF-8 字符集。</translation>
    </message>
    <message>
        <source>One listening socket; accept() gives a new socket for each client.</source>
        <translation>一个监听套接字；accept() 为每个客户端返回一个新的套接字。</translation>
    </message>
    <message>
        <source>For each client: how often it has got the message, and when it is due again.</source>
        <translation>对每个客户端：消息已发送的次数，以及下次发送的时间。</translation>
    </message>
    <message>
        <source>The clients that are connected.</source>
        <translation>已连接的客户端。</translation>
    </message>
    <message>
        <source>For the nc of OpenBSD (package netcat-openbsd). What you type is sent line by line.</source>
        <translation>用于 OpenBSD 版 nc（软件包 netcat-openbsd）。你输入的内容逐行发送。</translation>
    </message>
    <message>
        <source>Start it with “python3 FILE”; Ctrl+C ends it.</source>
        <translation>用“python3 FILE”启动；按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>How octets that arrive become text.</source>
        <translation>收到的字节如何转换成文本。</translation>
    </message>
    <message>
        <source>The message is sent again and again: the seconds between, and how many times (0: until stopped).</source>
        <translation>反复发送消息：间隔的秒数，以及次数（0：直到停止）。</translation>
    </message>
    <message>
        <source>Multicast groups: everybody who has joined one gets what is sent to it. Each with the interface on which it is joined; None: the system chooses one.</source>
        <translation>组播组：加入者都会收到发往该组的数据。每个组后面是加入时所用的网卡；None：由系统选择。</translation>
    </message>
    <message>
        <source>The interface by which multicasts leave.</source>
        <translation>组播从哪个网卡发出。</translation>
    </message>
    <message>
        <source>A thread sends while this one receives.</source>
        <translation>另一个线程负责发送，本线程负责接收。</translation>
    </message>
    <message>
        <source>On every interface that takes part in multicast.</source>
        <translation>在每个参与组播的网卡上。</translation>
    </message>
    <message>
        <source>Waits until a datagram is there. No datagram is larger than 65,535 octets.</source>
        <translation>等待数据报到来。数据报不会超过 65,535 字节。</translation>
    </message>
    <message>
        <source>!r shows control characters as \n, \x1b, …: a peer cannot drive your terminal with them.</source>
        <translation>!r 把控制字符显示为 \n、\x1b 等：对端无法借此操纵你的终端。</translation>
    </message>
    <message>
        <source>Seconds until the next attempt.</source>
        <translation>距下次尝试的秒数。</translation>
    </message>
    <message>
        <source>A stream may be cut within a character: the decoder keeps the rest until the next octets come.</source>
        <translation>字节流可能在一个字符中间被切开：解码器会保留剩余部分，等待后续字节。</translation>
    </message>
    <message>
        <source>sendall() goes on until the system has taken every octet; send() may take fewer.</source>
        <translation>sendall() 会一直发送到系统接受全部字节为止；send() 可能只接受一部分。</translation>
    </message>
    <message>
        <source>Waits until octets are there, however many: TCP is a stream and has no borders of messages.</source>
        <translation>等待数据到来，多少不定：TCP 是字节流，没有消息边界。</translation>
    </message>
    <message>
        <source>Looks the name up and shakes hands with the server: SYN, SYN+ACK, ACK.</source>
        <translation>解析名称并与服务器握手：SYN、SYN+ACK、ACK。</translation>
    </message>
    <message>
        <source>The timeout is for connecting: receiving waits as long as it takes.</source>
        <translation>超时只用于连接：接收则一直等待。</translation>
    </message>
    <message>
        <source>A thread for each client, so that nobody waits for another.</source>
        <translation>每个客户端一个线程，互不等待。</translation>
    </message>
    <message>
        <source>Build it with “c++ -std=c++17 -fPIC -o program FILE $(pkg-config --cflags --libs Qt6Network)” and start it with “./program”; Ctrl+C ends it.</source>
        <translation>用“c++ -std=c++17 -fPIC -o program FILE $(pkg-config --cflags --libs Qt6Network)”构建，用“./program”启动；按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Control characters are shown as \n, \u001B, …: a peer cannot drive your terminal with them.</source>
        <translation>控制字符显示为 \n、\u001B 等：对端无法借此操纵你的终端。</translation>
    </message>
    <message>
        <source>The timer calls this again and again, until all rounds are done.</source>
        <translation>定时器反复调用它，直到发送完所有次数。</translation>
    </message>
    <message>
        <source>The first time at once.</source>
        <translation>第一次立即执行。</translation>
    </message>
    <message>
        <source>From here on the event loop waits for everything at once.</source>
        <translation>从这里起，事件循环同时等待所有事件。</translation>
    </message>
    <message>
        <source>Each call of writeDatagram() is one datagram, and arrives as one or not at all.</source>
        <translation>每次调用 writeDatagram() 就是一个数据报，要么完整到达，要么不到达。</translation>
    </message>
    <message>
        <source>How many networks a multicast may cross. (Qt has no such setting for other datagrams.)</source>
        <translation>组播最多可经过多少个网络。（对其他数据报，Qt 没有此设置。）</translation>
    </message>
    <message>
        <source>Called whenever datagrams are there; several may have come.</source>
        <translation>有数据报到来时调用；可能一次到来多个。</translation>
    </message>
    <message>
        <source>Called when octets are there, however many: TCP is a stream and has no borders of messages.</source>
        <translation>有数据到来时调用，多少不定：TCP 是字节流，没有消息边界。</translation>
    </message>
    <message>
        <source>Called when the handshake is done: SYN, SYN+ACK, ACK.</source>
        <translation>握手完成时调用：SYN、SYN+ACK、ACK。</translation>
    </message>
    <message>
        <source>Called when the connection has ended, or could not be made.</source>
        <translation>连接结束或未能建立时调用。</translation>
    </message>
    <message>
        <source>Called when clients have connected; each has a socket of its own, and the server goes on listening.</source>
        <translation>有客户端连入时调用；每个客户端各有自己的套接字，服务器继续监听。</translation>
    </message>
    <message>
        <source>socat joins two ends: the terminal and a socket. What you type is sent line by line.</source>
        <translation>socat 连接两端：终端和套接字。你输入的内容逐行发送。</translation>
    </message>
    <message>
        <source>Each block that socat reads becomes one datagram.</source>
        <translation>socat 每读入一块就成为一个数据报。</translation>
    </message>
    <message>
        <source>Connects, sends, and shows what arrives until the peer closes.</source>
        <translation>连接、发送，并显示收到的数据，直到对端关闭。</translation>
    </message>
    <message>
        <source>fork: a process of its own for each client, so that nobody waits for another.</source>
        <translation>fork：每个客户端各有自己的进程，互不等待。</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>%1 as code</source>
        <comment>of a tab</comment>
        <translation>代码 – %1</translation>
    </message>
    <message>
        <source>Copies the whole program</source>
        <translation>复制整个程序</translation>
    </message>
    <message>
        <source>Writes the program to a file</source>
        <translation>将程序写入文件</translation>
    </message>
    <message>
        <source>Only Python programs are run from here: save this one and build it as its first lines say.</source>
        <translation>这里只能运行 Python 程序：请保存此程序，并按开头几行的说明构建。</translation>
    </message>
    <message>
        <source>python3 was not found on this machine: install it to run programs from here.</source>
        <translation>本机未找到 python3：安装后才能在这里运行程序。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>结束程序</translation>
    </message>
    <message>
        <source>Runs the program here; the console shows what it prints</source>
        <translation>在本机运行程序；其输出显示在控制台中</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>保存程序</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;When something arrives</source>
        <translation>收到数据时(&amp;W)</translation>
    </message>
    <message>
        <source>When something arrives</source>
        <translation>收到数据时</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show it and send it back</source>
        <translation>显示并发回</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CodeFeature</name>
    <message>
        <source>What this tab does as a program: Python, C, Arduino and others</source>
        <translation>将此标签页显示为程序：Python、C、Arduino 等</translation>
    </message>
    <message>
        <source>Show as c&amp;ode…</source>
        <translation>显示为代码(&amp;O)…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Show as code</source>
        <translation>显示为代码</translation>
    </message>
    <message>
        <source>The tab has port %1 open, and two programs cannot have the same: close it first.</source>
        <translation>此标签页已占用端口 %1，两个程序不能使用同一端口：请先关闭它。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%Ln octets wait</source>
        <comment>taken by us, not yet by the system</comment>
        <translation>
            <numerusform>%Ln 字节待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send yet: type a message.</source>
        <translation>还没有可发送的内容：请输入消息。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>发送到 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message (Ctrl+Enter sends)</source>
        <translation>消息（按 Ctrl+Enter 发送）</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>循环，每隔</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>循环发送</translation>
    </message>
    <message>
        <source>Send again and again until stopped, or as often as the count says</source>
        <translation>反复发送，直到手动停止或达到设定的次数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Milliseconds from one message to the next</source>
        <translation>两条消息之间的毫秒数</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>How many times in all; 0 goes on until stopped</source>
        <translation>总共发送的次数；0 表示一直发送到手动停止</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>直到停止</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>输入格式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <translation>带转义的文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation>行尾</translation>
    </message>
    <message>
        <source>No line ending</source>
        <translation>无行尾</translation>
    </message>
    <message>
        <source>CR</source>
        <translation>CR</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation>CR LF</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>无校验和</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>字符集</translation>
    </message>
    <message>
        <source>Octets to be sent</source>
        <translation>将要发送的字节</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel what waits</source>
        <translation>取消待发送的数据</translation>
    </message>
    <message>
        <source>Throw away what the peer has not taken yet</source>
        <translation>丢弃对端尚未取走的数据</translation>
    </message>
</context>
<context>
    <name>ConnectionControls</name>
    <message>
        <source>Only while there is a connection.</source>
        <translation>仅在连接存在时可用。</translation>
    </message>
    <message>
        <source>In the timeline: FIN from us; our state becomes FIN-WAIT-1, then FIN-WAIT-2, and data can still come</source>
        <translation>时序图中可见：本端发出 FIN，状态变为 FIN-WAIT-1，再变为 FIN-WAIT-2，仍可接收数据</translation>
    </message>
    <message>
        <source>Our FIN has been sent already.</source>
        <translation>本端的 FIN 已发出。</translation>
    </message>
    <message>
        <source>In the timeline: FIN from us, FIN from the peer; the side that sent the first stays in TIME-WAIT</source>
        <translation>时序图中可见：双方各发一个 FIN；先发 FIN 的一方停留在 TIME-WAIT</translation>
    </message>
    <message>
        <source>It is being closed.</source>
        <translation>正在关闭。</translation>
    </message>
    <message>
        <source>In the timeline: RST from us (SO_LINGER 0), and both sides are CLOSED at once; what waits is lost</source>
        <translation>时序图中可见：本端发出 RST（SO_LINGER 0），双方立即变为 CLOSED；等待发送的数据丢失</translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation>停止读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>继续读取(&amp;R)</translation>
    </message>
    <message>
        <source>In the timeline: what the peer sends fills the system&apos;s buffer until our window is closed, and the peer has to wait</source>
        <translation>时序图中可见：对端发送的数据填满系统缓冲区，直到本端窗口关闭，对端只能等待</translation>
    </message>
    <message>
        <source>In the timeline: what waited comes at once, and the window opens</source>
        <translation>时序图中可见：积压的数据立即到达，窗口重新打开</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm. In the timeline: small messages sent in a row are gathered and leave together, once what went before is confirmed (TCP_NODELAY off)</source>
        <translation>Nagle 算法。时序图中可见：连续发送的小消息被合并，等前面的数据被确认后一起发出（关闭 TCP_NODELAY）</translation>
    </message>
    <message>
        <source>After some silence the peer is asked whether it is still there; in the timeline: when it is not, the connection is lost</source>
        <translation>静默一段时间后探测对端是否还在；时序图中可见：若对端已不在，连接中断</translation>
    </message>
    <message>
        <source>How long it is silent before the peer is asked</source>
        <translation>静默多久后开始探测对端</translation>
    </message>
    <message>
        <source>How long between one question and the next</source>
        <translation>两次探测之间的间隔</translation>
    </message>
    <message>
        <source>How many unanswered questions until the connection is lost</source>
        <translation>多少次探测无应答后判定连接中断</translation>
    </message>
    <message>
        <source>Only while the server listens.</source>
        <translation>仅在服务器监听时可用。</translation>
    </message>
    <message>
        <source>How many connections may wait to be accepted; a further client gets no answer, and sends its SYN again</source>
        <translation>最多有这么多连接等待接受；再来的客户端得不到应答，会重发 SYN</translation>
    </message>
    <message>
        <source>Clients wait in the backlog until Accept; for them the connection is made already: SYN, SYN+ACK, ACK are the system&apos;s work</source>
        <translation>客户端在积压队列中，直到点击“接受”；对它们来说连接已经建立：SYN、SYN+ACK、ACK 由系统完成</translation>
    </message>
    <message>
        <source>&amp;Accept one</source>
        <translation>接受一个(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept one (%1 waiting)</source>
        <translation>接受一个(&amp;A)（%1 个在等待）</translation>
    </message>
    <message>
        <source>Accept one</source>
        <translation>接受一个</translation>
    </message>
    <message>
        <source>Clients are accepted as they come.</source>
        <translation>客户端到达即被接受。</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>没有客户端在等待。</translation>
    </message>
    <message>
        <source>Takes the first in the queue: it gets a socket of its own, and the listening socket goes on</source>
        <translation>取出队列中的第一个：它得到自己的套接字，监听套接字继续监听</translation>
    </message>
    <message>
        <source>&amp;Finish sending</source>
        <translation>结束发送(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>A&amp;bort</source>
        <translation>中止(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Nagle</source>
        <translation>Nagle(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep-alive</source>
        <translation>保活(&amp;K)</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>%1 秒后</translation>
    </message>
    <message>
        <source>Keep-alive after</source>
        <translation>保活等待时间</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>每 %1 秒</translation>
    </message>
    <message>
        <source>Keep-alive every</source>
        <translation>保活间隔</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>Keep-alive probes</source>
        <translation>保活探测次数</translation>
    </message>
    <message>
        <source>Back&amp;log</source>
        <translation>积压队列(&amp;L)</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>积压队列</translation>
    </message>
    <message>
        <source>Accept by &amp;hand</source>
        <translation>手动接受(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ConsoleColumn</name>
    <message>
        <source>The kernel&apos;s receive time</source>
        <translation>内核接收时间</translation>
    </message>
    <message>
        <source>(own)</source>
        <translation>（自己）</translation>
    </message>
    <message>
        <source>Our own broadcast, come back</source>
        <translation>自己发出的广播，已回到本机</translation>
    </message>
    <message>
        <source>Double-click to reply to %1</source>
        <translation>双击即可回复 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
</context>
<context>
    <name>ConsoleFeature</name>
    <message>
        <source>&amp;Save console…</source>
        <translation>保存控制台记录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Clear console</source>
        <translation>清空控制台(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ConsoleOverlays</name>
    <message>
        <source>Jump to newest</source>
        <translation>跳到最新</translation>
    </message>
    <message>
        <source>Show the newest records and follow them (End)</source>
        <translation>显示最新记录并持续跟随（End）</translation>
    </message>
    <message numerus="yes">
        <source>Jump to newest (%n new)</source>
        <translation>
            <numerusform>跳到最新（%n 条新记录）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsolePane</name>
    <message>
        <source>%1 of %2</source>
        <comment>records shown of all</comment>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>paused, %1 more arrived</source>
        <translation>已暂停，又有 %1 条新记录</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
</context>
<context>
    <name>ConversationName</name>
    <message>
        <source>TCP: client %1, %2</source>
        <translation>TCP：客户端 %1，%2</translation>
    </message>
    <message>
        <source>TCP: to %1 from port %2</source>
        <translation>TCP：到 %1，本端端口 %2</translation>
    </message>
    <message>
        <source>TCP: attempts to reach %1</source>
        <translation>TCP：尝试连接 %1</translation>
    </message>
    <message>
        <source>TCP: listening on %1</source>
        <translation>TCP：监听 %1</translation>
    </message>
    <message>
        <source>UDP: with %1</source>
        <translation>UDP：与 %1</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1（已结束）</translation>
    </message>
</context>
<context>
    <name>DatagramPage</name>
    <message>
        <source>“%1” is not an IP address. Choose one of this machine&apos;s, or 0.0.0.0 for all interfaces.</source>
        <translation>“%1”不是 IP 地址。请选择本机的一个地址，或 0.0.0.0（所有网卡）。</translation>
    </message>
    <message>
        <source>The local port is not a number from 0 to 65535. Empty or 0 lets the system choose one.</source>
        <translation>本地端口不是 0 到 65535 的数字。留空或 0 由系统选择。</translation>
    </message>
    <message>
        <source>Fixed while it is open: close it to change this.</source>
        <translation>打开期间不能更改，请先关闭。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Opens the socket: from then on it receives</source>
        <translation>打开套接字，此后即可接收</translation>
    </message>
    <message>
        <source>Closes the socket</source>
        <translation>关闭套接字</translation>
    </message>
    <message>
        <source>Local &amp;address</source>
        <translation>本地地址(&amp;A)</translation>
    </message>
    <message>
        <source>The address of this machine to receive on</source>
        <translation>在本机的哪个地址上接收</translation>
    </message>
    <message>
        <source>Local &amp;port</source>
        <translation>本地端口(&amp;P)</translation>
    </message>
    <message>
        <source>0 to 65535; empty or 0: the system chooses one</source>
        <translation>0 到 65535；留空或 0 由系统选择</translation>
    </message>
    <message>
        <source>Tar&amp;get port</source>
        <translation>目标端口(&amp;G)</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 到 65535</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What the console calls this tab</source>
        <translation>控制台中此标签页的名称</translation>
    </message>
    <message>
        <source>Share port</source>
        <translation>共享端口</translation>
    </message>
    <message>
        <source>Other programs that share it may use the local port too: broadcasts and multicasts reach all of them, a datagram to this machine alone reaches only one</source>
        <translation>其他声明共享的程序也可使用该本地端口：广播和组播会到达所有程序，只发给本机的数据报（单播）只到达其中一个</translation>
    </message>
</context>
<context>
    <name>EchoDialog</name>
    <message>
        <source>Echo test – %1</source>
        <translation>回显测试 – %1</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>尚未开始即已停止。</translation>
    </message>
    <message>
        <source>Sends numbered messages to %1, which has to send them back, and checks every octet that comes.</source>
        <translation>向 %1 发送带编号的消息，对方须原样发回，并逐字节检查返回的内容。</translation>
    </message>
    <message>
        <source>Fixed while the test runs: stop it to change this.</source>
        <translation>测试进行中不可更改：请先停止测试。</translation>
    </message>
    <message>
        <source>Octets in each, &amp;at most</source>
        <translation>每条最大字节数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Octets in each</source>
        <translation>每条字节数(&amp;O)</translation>
    </message>
    <message>
        <source>Octets in each, at most</source>
        <translation>每条最大字节数</translation>
    </message>
    <message>
        <source>Octets in each</source>
        <translation>每条字节数</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The test runs…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation>正在等待连接…</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息数(&amp;M)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>How many to send</source>
        <translation>要发送的消息条数</translation>
    </message>
    <message>
        <source>From 8 octets on, each message can be told from every other</source>
        <translation>8 字节及以上时，每条消息都能与其他消息区分开</translation>
    </message>
    <message>
        <source>&amp;Random size up to it</source>
        <translation>不超过该值的随机大小(&amp;R)</translation>
    </message>
    <message>
        <source>Each message gets a size of its own</source>
        <translation>每条消息的大小各不相同</translation>
    </message>
    <message>
        <source>On their &amp;way at once</source>
        <translation>同时在途(&amp;W)</translation>
    </message>
    <message>
        <source>On their way at once</source>
        <translation>同时在途</translation>
    </message>
    <message>
        <source>1 measures honest round trips; more measure how much goes through</source>
        <translation>1 测得真实的往返时间；更大的值用于测量吞吐量</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>超时(&amp;T)</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>A message that is not back by then is lost or late</source>
        <translation>到时仍未返回的消息计为丢失或超时</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Came back right</source>
        <translation>正确返回</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>After the timeout</source>
        <translation>超时后到达</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>内容出错</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>意外</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Octets/s</source>
        <translation>字节/秒</translation>
    </message>
</context>
<context>
    <name>EchoTestFeature</name>
    <message>
        <source>&amp;Echo test…</source>
        <translation>回显测试(&amp;E)…</translation>
    </message>
    <message>
        <source>Many may answer a broadcast: test one of them on the UDP tab.</source>
        <translation>广播可能有多个主机应答：请在 UDP 标签页中测试其中一个。</translation>
    </message>
    <message>
        <source>Sends numbered messages to a peer that echoes and checks what comes back</source>
        <translation>向会回显的对端发送带编号的消息，并检查返回的内容</translation>
    </message>
</context>
<context>
    <name>EndpointKind</name>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation>TCP 客户端</translation>
    </message>
    <message>
        <source>TCP server</source>
        <translation>TCP 服务器</translation>
    </message>
</context>
<context>
    <name>EndpointPage</name>
    <message>
        <source>%1; %2</source>
        <comment>what is, and the way to the target</comment>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>EndpointPanel</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation>收起(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>更多(&amp;M)…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Folds the rarer fields away</source>
        <translation>收起不常用的设置</translation>
    </message>
    <message>
        <source>Unfolds the rarer fields</source>
        <translation>展开不常用的设置</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 × data, %2</source>
        <comment>how many at once, octets of all</comment>
        <translation>%1 次数据，%2</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>本端发出</translation>
    </message>
    <message>
        <source>From the peer</source>
        <translation>对端发出</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本端</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>our state %1, the peer&apos;s %2</source>
        <translation>本端状态 %1，对端状态 %2</translation>
    </message>
    <message>
        <source>our state %1</source>
        <translation>本端状态 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of an event&apos;s description</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>FIN, half-closed</source>
        <translation>FIN，半关闭</translation>
    </message>
    <message>
        <source>RST: refused</source>
        <translation>RST：被拒绝</translation>
    </message>
    <message>
        <source>No answer: given up</source>
        <translation>无应答：已放弃</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法到达</translation>
    </message>
    <message>
        <source>Connection lost: no answer</source>
        <translation>连接中断：无应答</translation>
    </message>
    <message>
        <source>Window closed (%1)</source>
        <translation>窗口关闭（%1）</translation>
    </message>
    <message>
        <source>Window open (%1)</source>
        <translation>窗口打开（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) sent again</source>
        <translation>
            <numerusform>重传 %n 个报文段</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading stopped</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Reading goes on</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>The system has forgotten the connection</source>
        <translation>系统已释放该连接</translation>
    </message>
    <message>
        <source>ICMP: nobody listens on that port</source>
        <translation>ICMP：该端口无人监听</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>开始监听</translation>
    </message>
    <message>
        <source>Client %1 accepted: a socket of its own</source>
        <translation>接受了客户端 %1：它有自己的套接字</translation>
    </message>
    <message>
        <source>No longer listening</source>
        <translation>停止监听</translation>
    </message>
    <message>
        <source>%1 events left out, %2</source>
        <translation>省略 %1 个事件，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Captured from here on</source>
        <translation>从此处起为抓包所得</translation>
    </message>
    <message>
        <source>No longer captured</source>
        <translation>不再抓包</translation>
    </message>
    <message numerus="yes">
        <source>The system dropped %n segment(s)</source>
        <translation>
            <numerusform>系统丢弃了 %n 个报文段</numerusform>
        </translation>
    </message>
    <message>
        <source>no flags</source>
        <translation>无标志</translation>
    </message>
    <message>
        <source>retransmission: sent again</source>
        <translation>重传：再次发送</translation>
    </message>
    <message>
        <source>out of order: overtaken on the way</source>
        <translation>乱序：途中被后发的超过</translation>
    </message>
    <message>
        <source>what came before it was not seen</source>
        <translation>缺口：它前面的数据未被看到</translation>
    </message>
    <message>
        <source>duplicate ACK, number %1</source>
        <translation>重复 ACK，第 %1 个</translation>
    </message>
    <message>
        <source>keep-alive: is the other side there?</source>
        <translation>保活：探测对方是否还在</translation>
    </message>
    <message>
        <source>windows are not scaled: the handshake was not seen</source>
        <translation>窗口未按因子换算：没有抓到握手</translation>
    </message>
    <message>
        <source>numbers count from the first segment seen</source>
        <translation>序号从看到的第一个报文段算起</translation>
    </message>
    <message>
        <source>inferred from here on</source>
        <translation>从此处起为推断</translation>
    </message>
    <message>
        <source>some may be missing here</source>
        <translation>此处可能有缺失</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>half-closed</source>
        <translation>半关闭</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>窗口关闭</translation>
    </message>
    <message>
        <source>the first of several IP fragments</source>
        <translation>多个 IP 分片中的第一个</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
</context>
<context>
    <name>FactsChart</name>
    <message>
        <source>Round-trip time</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure&apos;s name, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Chart of the last 30 seconds</source>
        <translation>最近 30 秒的曲线</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where the connection stands between its first SYN and its last ACK.</source>
        <translation>连接从第一个 SYN 到最后一个 ACK 之间所处的阶段。</translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation>往返时间（RTT）</translation>
    </message>
    <message>
        <source>From sending a segment until its acknowledgement comes, smoothed.</source>
        <translation>从发出一个报文段到收到确认的时间，经过平滑。</translation>
    </message>
    <message>
        <source>Its variance</source>
        <translation>往返时间的偏差</translation>
    </message>
    <message>
        <source>How much the round-trip time varies: the more, the longer TCP waits before it sends again.</source>
        <translation>往返时间的波动程度：波动越大，TCP 重传前等待越久。</translation>
    </message>
    <message>
        <source>Retransmission timeout</source>
        <translation>重传超时（RTO）</translation>
    </message>
    <message>
        <source>A segment that is not confirmed within this time is sent again.</source>
        <translation>报文段超过这个时间未被确认，就会重传。</translation>
    </message>
    <message>
        <source>Congestion window (segments)</source>
        <translation>拥塞窗口（报文段数）</translation>
    </message>
    <message>
        <source>Congestion control: how many segments may be under way before one is confirmed, for the network&apos;s sake.</source>
        <translation>拥塞控制：为了不压垮网络，未确认的报文段最多这么多。</translation>
    </message>
    <message>
        <source>Slow-start threshold (segments)</source>
        <translation>慢启动阈值（报文段数）</translation>
    </message>
    <message>
        <source>Up to it the congestion window grows fast, beyond it slowly; a dash: nothing was lost yet.</source>
        <translation>拥塞窗口在此值以下增长快，以上增长慢；“–”表示尚未发生丢包。</translation>
    </message>
    <message>
        <source>Peer&apos;s window (octets)</source>
        <translation>对端窗口（字节）</translation>
    </message>
    <message>
        <source>Flow control: how much more the peer is ready to take; 0 means wait.</source>
        <translation>流量控制：对端还能接收这么多；0 表示需要等待。</translation>
    </message>
    <message>
        <source>Our window (octets)</source>
        <translation>本端窗口（字节）</translation>
    </message>
    <message>
        <source>Flow control: how much more we are ready to take; it shrinks when nothing is read.</source>
        <translation>流量控制：本端还能接收这么多；不读取时它会变小。</translation>
    </message>
    <message>
        <source>Not confirmed (segments) and not sent (octets)</source>
        <translation>未确认（报文段数）与未发出（字节）</translation>
    </message>
    <message>
        <source>What is under way, and what waits in the system because a window is full.</source>
        <translation>正在途中的数据，以及因窗口已满而在系统中等待的数据。</translation>
    </message>
    <message>
        <source>Sent again (segments)</source>
        <translation>重传（报文段数）</translation>
    </message>
    <message>
        <source>Retransmissions: what was lost, or not confirmed in time. 0 is a good network.</source>
        <translation>丢失或未及时确认而重传的报文段。0 说明网络良好。</translation>
    </message>
    <message>
        <source>Largest segment (octets)</source>
        <translation>最大报文段长度 MSS（字节）</translation>
    </message>
    <message>
        <source>The most that one segment carries; a longer message is cut.</source>
        <translation>一个报文段最多携带的字节数；更长的消息会被切开。</translation>
    </message>
    <message>
        <source>Octets and segments</source>
        <translation>字节与报文段</translation>
    </message>
    <message>
        <source>What went out (↑) and came in (↓), and in how many segments: their borders are not those of the messages.</source>
        <translation>发出（↑）与收到（↓）的字节数及报文段数：报文段的边界并不是消息的边界。</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>还没有会话。</translation>
    </message>
    <message>
        <source>UDP has no connection: the system keeps no state of it, no windows and no round-trip times.</source>
        <translation>UDP 没有连接：系统不为它保存状态、窗口和往返时间。</translation>
    </message>
    <message>
        <source>A listening socket takes connections in and carries no octets: choose one of its clients.</source>
        <translation>监听套接字只接入连接，不传输数据：请选择它的一个客户端。</translation>
    </message>
    <message>
        <source>No connection was made, so there is nothing to show.</source>
        <translation>连接没有建立，因此没有可显示的内容。</translation>
    </message>
    <message>
        <source>This system does not tell what it knows of a connection (TCP_INFO): the timeline shows what this program counts.</source>
        <translation>本系统不提供连接的内部信息（TCP_INFO）：时序图显示的是本程序自己的统计。</translation>
    </message>
    <message>
        <source>This connection has ended: what the system knew of it is gone.</source>
        <translation>该连接已结束：系统中有关它的信息已不存在。</translation>
    </message>
    <message>
        <source>Closed here: only the state is new, the rest is what was last.</source>
        <translation>本端已关闭：只有状态是最新的，其余为关闭前的最后数值。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure&apos;s name, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Live facts</source>
        <translation>实时信息</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filter: text, hex:…, from:192.168.1.20   (Ctrl+F)</source>
        <translation>过滤：文本 / hex:… / from:192.168.1.20   (Ctrl+F)</translation>
    </message>
    <message>
        <source>Shows only records with this text. hex:0d0a looks for octets, from:192.168.1.20 or from:192.168.1.20:8080 for a peer.</source>
        <translation>只显示包含此文本的记录。hex:0d0a 查找字节，from:192.168.1.20 或 from:192.168.1.20:8080 按对端查找。</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Shows only records of this tab</source>
        <translation>只显示此标签页的记录</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Shows only records of this direction</source>
        <translation>只显示此方向的记录</translation>
    </message>
    <message>
        <source>All directions</source>
        <translation>所有方向</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>How payloads are shown</source>
        <translation>负载的显示方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Freezes the view; receiving goes on</source>
        <translation>只冻结显示，接收照常进行</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Hides all records up to now (Ctrl+L); Save can still write them</source>
        <translation>隐藏此前的所有记录（Ctrl+L），仍可通过“保存”写入文件</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Writes records to a file (Ctrl+S)</source>
        <translation>将记录写入文件（Ctrl+S）</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>所有标签页</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Leaves %1</source>
        <translation>退出 %1</translation>
    </message>
    <message>
        <source>There is no group to leave.</source>
        <translation>没有可退出的组。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 已在列表中。</translation>
    </message>
    <message>
        <source>There is no group yet: fill it in.</source>
        <translation>尚未填写组地址，请先填写。</translation>
    </message>
    <message>
        <source>“%1” is not a multicast group. Groups are 224.0.0.0 to 239.255.255.255, or begin with ff in IPv6.</source>
        <translation>“%1”不是组播组。组地址为 224.0.0.0 到 239.255.255.255，或以 ff 开头的 IPv6 地址。</translation>
    </message>
    <message>
        <source>The source is one sender&apos;s IP address, of the same kind as the group, or empty; the interface is a name.</source>
        <translation>源是某个发送方的 IP 地址，须与组同为 IPv4 或 IPv6，也可留空；网卡填名称。</translation>
    </message>
    <message>
        <source>Multicast groups</source>
        <translation>组播组</translation>
    </message>
    <message>
        <source>No group yet.</source>
        <translation>还没有组。</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>224.0.0.0 to 239.255.255.255, or an IPv6 address that begins with ff</source>
        <translation>224.0.0.0 到 239.255.255.255，或以 ff 开头的 IPv6 地址</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>源(&amp;S)</translation>
    </message>
    <message>
        <source>The one sender that is heard (source-specific multicast); empty: everybody</source>
        <translation>只接收这一个发送方的数据（特定源组播 SSM）；留空：接收所有发送方</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <translation>网卡(&amp;I)</translation>
    </message>
    <message>
        <source>Where it is joined; all: on every interface that is up</source>
        <translation>在哪个网卡上加入；all：在所有已启用的网卡上</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>由系统选择</translation>
    </message>
    <message>
        <source>as the tab: %1</source>
        <translation>同标签页：%1</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Joins the group now, or when the tab opens</source>
        <translation>立即加入该组；标签页未打开时，在打开时加入</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>退出(&amp;L)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>all</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>as the tab has it</source>
        <translation>同标签页</translation>
    </message>
    <message>
        <source>joined when the tab opens</source>
        <translation>标签页打开时加入</translation>
    </message>
    <message>
        <source>joined on %1</source>
        <translation>已在 %1 上加入</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>joined, but %1 has no link</source>
        <translation>已加入，但 %1 无链路</translation>
    </message>
    <message>
        <source>not joined: %1</source>
        <translation>未加入：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>a UDP socket bound there, and where Send goes</source>
        <translation>绑定在该处的 UDP 套接字，to= 为发送目标</translation>
    </message>
    <message>
        <source>a connection; from=ADDR:PORT, reconnect=MS</source>
        <translation>一个连接；可加 from=ADDR:PORT、reconnect=MS</translation>
    </message>
    <message>
        <source>a listening socket and its clients</source>
        <translation>监听套接字及其客户端</translation>
    </message>
    <message>
        <source>no window: records go to standard output, and each line of standard input is sent from the first address</source>
        <translation>不显示窗口：记录写到标准输出，标准输入的每一行从第一个地址发出</translation>
    </message>
    <message>
        <source>send TEXT as it is typed (repeatable, in order)</source>
        <translation>按原样发送 TEXT（可重复，按顺序发送）</translation>
    </message>
    <message>
        <source>the same with \r \n \t \0 \\ \xHH \u{H…}</source>
        <translation>同上，可用转义 \r \n \t \0 \\ \xHH \u{H…}</translation>
    </message>
    <message>
        <source>the same with octets in hex</source>
        <translation>同上，内容为十六进制字节</translation>
    </message>
    <message>
        <source>the same with the octets of a file</source>
        <translation>同上，内容为文件的字节</translation>
    </message>
    <message>
        <source>what ends every text or hex message</source>
        <translation>每条文本或十六进制消息的行尾</translation>
    </message>
    <message>
        <source>the checksum that follows it; see --list-checksums</source>
        <translation>附在其后的校验和；见 --list-checksums</translation>
    </message>
    <message>
        <source>repeat what is sent every MS milliseconds</source>
        <translation>每隔 MS 毫秒重复发送</translation>
    </message>
    <message>
        <source>N times in all (0: until stopped)</source>
        <translation>总共 N 次（0：直到停止）</translation>
    </message>
    <message>
        <source>send everything received back to where it came from</source>
        <translation>将收到的内容原样发回来源</translation>
    </message>
    <message>
        <source>close in order and end after MS milliseconds</source>
        <translation>MS 毫秒后正常关闭并退出</translation>
    </message>
    <message>
        <source>the same once N received records are there</source>
        <translation>收到 N 条记录后正常关闭并退出</translation>
    </message>
    <message>
        <source>what standard output carries (text)</source>
        <translation>标准输出的格式（默认 text）</translation>
    </message>
    <message>
        <source>write all records to FILE as they come: %1</source>
        <translation>将所有记录实时写入 FILE：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>the language of the program</source>
        <translation>程序的语言</translation>
    </message>
    <message>
        <source>the file that the settings are kept in</source>
        <translation>保存设置的文件</translation>
    </message>
    <message>
        <source>the network interfaces of this machine</source>
        <translation>列出本机的网卡</translation>
    </message>
    <message>
        <source>what charset= may be</source>
        <translation>列出 charset= 可用的值</translation>
    </message>
    <message>
        <source>what --checksum may be</source>
        <translation>列出 --checksum 可用的值</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>显示程序的版本</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>Without --for and --until-received, --headless ends at the end of standard input, unless something is still waited for: a tcp-server, a udp or broadcast address with a port other than 0 or without a target, a tcp-client with reconnect=, --echo, or an --every that still runs.</source>
        <translation>未指定 --for 和 --until-received 时，--headless 在标准输入结束时退出，除非仍需等待：tcp-server、端口不为 0 或没有目标的 udp 或 broadcast 地址、带 reconnect= 的 tcp-client、--echo，或仍在进行的 --every。</translation>
    </message>
    <message>
        <source>A lone tcp-client sends FIN at the end of standard input and stays until its peer closes. A udp or broadcast address on port 0 waits one more second for answers.</source>
        <translation>单独的 tcp-client 在标准输入结束时发出 FIN，并等到对端关闭。端口为 0 的 udp 或 broadcast 地址会再等一秒，接收应答。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 an address could not be opened or failed for good; 2 usage.</source>
        <translation>退出码：0 正常结束；1 有地址无法打开或最终失败；2 用法错误。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Addresses:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Try socketeer --help.</source>
        <translation>请运行 socketeer --help 查看用法。</translation>
    </message>
    <message>
        <source>There is no display to show the window on. Run socketeer --headless with an address, or ./dev demo in the source tree, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation>没有可以显示窗口的图形环境。请运行 socketeer --headless 并给出地址，或在源码目录中运行 ./dev demo，或设置 DISPLAY 或 WAYLAND_DISPLAY。</translation>
    </message>
    <message>
        <source>send N messages to a peer that echoes, check every octet that comes back, report and end</source>
        <translation>向会回显的对端发送 N 条消息，逐字节检查返回的内容，报告结果后结束</translation>
    </message>
    <message>
        <source>of each of them (64); 1-1472: random sizes between the two</source>
        <translation>每条消息的字节数（64）；1-1472：在两者之间随机取值</translation>
    </message>
    <message>
        <source>--verify-echo tests a udp address with its target or a tcp-client, with one message on its way at a time and a second&apos;s patience for each. The report goes to standard error, and with --format jsonl into the last note record. Exit status 1: not all came back right and in time.</source>
        <translation>--verify-echo 测试带目标的 udp 地址或 tcp-client：同一时刻只有一条消息在途，每条最多等待一秒。报告写到标准错误，使用 --format jsonl 时还写入最后一条 note 记录。退出码 1：并非全部正确且按时返回。</translation>
    </message>
    <message>
        <source>multicast (repeatable): GROUP, GROUP%IFACE, GROUP@SOURCE for one source alone; iface=IFACE or all, ttl=0…255, loop=0|1</source>
        <translation>组播（可重复）：GROUP、GROUP%IFACE、GROUP@SOURCE（只接收该源）；iface=IFACE 或 all，ttl=0…255，loop=0|1</translation>
    </message>
    <message>
        <source>the same to broadcast addresses: via=all, limited (on one interface: iface=NAME), an interface or an address</source>
        <translation>同上，发往广播地址：via=all、limited（指定网卡：iface=网卡名）、网卡名或地址</translation>
    </message>
    <message>
        <source>share=1 on a udp or broadcast address lets other programs that share have the same port: broadcasts and multicasts reach all of them, a unicast only one.</source>
        <translation>udp 或 broadcast 地址加上 share=1，可与其他声明共享的程序共用同一端口：广播和组播会到达所有程序，单播只到达其中一个。</translation>
    </message>
</context>
<context>
    <name>HelpFeature</name>
    <message>
        <source>&amp;Guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Socketeer</source>
        <translation>关于 Socketeer(&amp;A)</translation>
    </message>
    <message>
        <source>About Socketeer</source>
        <translation>关于 Socketeer</translation>
    </message>
    <message>
        <source>Socketeer %1</source>
        <translation>Socketeer %1</translation>
    </message>
    <message>
        <source>A network debug assistant for UDP, broadcast and TCP.

Free software under the GNU General Public License, version 3 or later.
Made by the Socketeer contributors with Qt %1.</source>
        <translation>用于 UDP、广播和 TCP 的网络调试助手。

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。
由 Socketeer 贡献者使用 Qt %1 开发。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide to Socketeer</source>
        <translation>Socketeer 用户指南</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Close inspector</source>
        <translation>关闭检查器</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>关闭检查器</translation>
    </message>
    <message>
        <source>Select a record to see all of it.</source>
        <translation>选择一条记录以查看其全部内容。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation>保存负载…</translation>
    </message>
    <message>
        <source>Record %1 is no longer kept.</source>
        <translation>记录 %1 已不再保留。</translation>
    </message>
    <message>
        <source>%1 more octets are not shown.</source>
        <translation>还有 %1 字节未显示。</translation>
    </message>
    <message>
        <source>Too much to lay out here: save the payload to a file.</source>
        <translation>内容过多，无法在此全部显示：请将负载保存到文件。</translation>
    </message>
</context>
<context>
    <name>InterfacesDialog</name>
    <message>
        <source>This machine has no network interface.</source>
        <translation>本机没有网卡。</translation>
    </message>
    <message>
        <source>Looking for network interfaces…</source>
        <translation>正在查找网卡…</translation>
    </message>
    <message>
        <source>Choose an address in the table.</source>
        <translation>请在表格中选择一个地址。</translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 没有地址。</translation>
    </message>
    <message>
        <source>Use as &amp;local address</source>
        <translation>用作本地地址(&amp;L)</translation>
    </message>
    <message>
        <source>Puts it into the local address of the tab %1</source>
        <translation>填入“%1”标签页的本地地址</translation>
    </message>
    <message>
        <source>&amp;Broadcast here</source>
        <translation>从此网卡广播(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to the Broadcast tab and sends through this interface</source>
        <translation>转到“广播”标签页，并从此网卡发送</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>There is nothing to copy in this cell.</source>
        <translation>此单元格没有可复制的内容。</translation>
    </message>
    <message>
        <source>Copies %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>InterfacesFeature</name>
    <message>
        <source>I&amp;nterfaces…</source>
        <translation>网卡(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>InterfacesModel</name>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 没有地址。</translation>
    </message>
    <message>
        <source>IPv6 has no broadcasts, only multicast.</source>
        <translation>IPv6 没有广播，只有组播。</translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation>%1 未启用。</translation>
    </message>
    <message>
        <source>A network of /%1 has no broadcast address.</source>
        <translation>/%1 网段没有广播地址。</translation>
    </message>
    <message>
        <source>%1 cannot broadcast: it leads to one other machine.</source>
        <translation>%1 不能广播：它只通向另一台主机。</translation>
    </message>
    <message>
        <source>down</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>up</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>up, no link</source>
        <translation>已启用，无链路</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>以太网</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>环回</translation>
    </message>
    <message>
        <source>tunnel or point-to-point</source>
        <translation>隧道或点对点</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>bond</source>
        <translation>链路聚合</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>广播地址</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>MAC 地址</translation>
    </message>
</context>
<context>
    <name>LadderHead</name>
    <message>
        <source>%1 – %2</source>
        <comment>a name, whose side it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>本端</translation>
    </message>
    <message>
        <source>Peer, ours too</source>
        <translation>对端（也是本程序）</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
</context>
<context>
    <name>LadderLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>seen by this program</source>
        <translation>本程序所见</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Arrows with a full head: segments as they were captured. Solid arrows: what this program did or was told. Dashed arrows and slanted states: inferred, since without a capture a program does not see when a bare ACK left or how the stream was cut into segments.</source>
        <translation>实心箭头：抓包所得的报文段。实线箭头：本程序所做的或被告知的。虚线箭头和斜体状态：推断得出，因为不抓包时应用程序看不到单独的 ACK 何时发出，也看不到数据流如何被切成报文段。</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>抓包</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>%1, own lesson</source>
        <comment>&quot;3 of 5&quot;</comment>
        <translation>%1，自己的课程</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>a sign, a lesson&apos;s title, &quot;3 of 5&quot;</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Experiments whose steps are ticked when the program sees them happen. Choose one.</source>
        <translation>一系列实验：程序看到步骤发生时会自动打勾。请选择一课。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lessons folder…</source>
        <translation>课程文件夹…</translation>
    </message>
    <message>
        <source>Opens the folder for lessons of your own: a file that you put there is listed here at once</source>
        <translation>打开存放您自己课程的文件夹：放进去的文件会立即列在这里</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>%1 %2. %3 (%4)</source>
        <comment>a sign, the step&apos;s number, what to do, &quot;done&quot;</comment>
        <translation>%1 %2. %3（%4）</translation>
    </message>
    <message>
        <source>‹ All lessons</source>
        <translation>‹ 所有课程</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程正文</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Removes all ticks; what has happened until now no longer counts</source>
        <translation>去掉所有的勾；此前发生的事不再算数</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>This is the last lesson.</source>
        <translation>这是最后一课。</translation>
    </message>
    <message>
        <source>The connection that this step is about has ended. Press Start again, and do the steps anew.</source>
        <translation>这一步所针对的连接已经结束。请点击“重新开始”，再做一遍。</translation>
    </message>
</context>
<context>
    <name>LessonProgress</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>now, %1 of %2</source>
        <translation>当前，%1/%2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps done</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>LessonsFeature</name>
    <message>
        <source>L&amp;essons</source>
        <translation>课程(&amp;E)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: check who may write there.</source>
        <translation>无法创建文件夹 %1：请检查谁有权写入该位置。</translation>
    </message>
    <message>
        <source>No program opens folders here. The lessons folder is %1</source>
        <translation>系统中没有能打开文件夹的程序。课程文件夹是 %1</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Records kept</source>
        <translation>记录保留</translation>
    </message>
    <message>
        <source>Every record is kept: the newest in memory, older ones in a temporary file that is gone when Socketeer ends. When both are full, the oldest records go, and a note says which.</source>
        <translation>所有记录都会保留：较新的在内存中，较旧的写入临时文件，退出 Socketeer 后自动删除。两者都满时丢弃最旧的记录，并用一条提示说明丢弃了哪些。</translation>
    </message>
    <message>
        <source>In &amp;memory at most</source>
        <translation>内存上限(&amp;M)</translation>
    </message>
    <message>
        <source>On &amp;disk at most</source>
        <translation>磁盘上限(&amp;D)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不使用磁盘</translation>
    </message>
    <message>
        <source>The temporary file is in %1.</source>
        <translation>临时文件位于 %1。</translation>
    </message>
    <message>
        <source>Kept now: %1 in memory, %2 on disk.</source>
        <translation>当前占用：内存 %1，磁盘 %2。</translation>
    </message>
</context>
<context>
    <name>LimitsFeature</name>
    <message>
        <source>&amp;Records kept…</source>
        <translation>记录保留(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Closing the sockets in order…</source>
        <translation>正在关闭各个套接字…</translation>
    </message>
    <message>
        <source>Socketeer</source>
        <translation>Socketeer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>The repeat skipped %n round(s): too much was still waiting to be sent.</source>
        <translation>
            <numerusform>循环发送跳过了 %n 次：仍有过多数据等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>It says where Send goes: HOST:PORT for udp, a port alone for broadcast.</source>
        <translation>它指定发送目标：udp 写 HOST:PORT，broadcast 只写端口。</translation>
    </message>
    <message>
        <source>Allowed are: all, limited, an interface&apos;s name, an IPv4 address.</source>
        <translation>可用的值：all、limited、网卡名、IPv4 地址。</translation>
    </message>
    <message>
        <source>It fixes the local end: IP:PORT, where port 0 lets the system choose.</source>
        <translation>它固定本地端：IP:PORT，端口为 0 则由系统选择。</translation>
    </message>
    <message>
        <source>Allowed are milliseconds from %1 to %2.</source>
        <translation>可用的值：%1 到 %2 毫秒。</translation>
    </message>
    <message>
        <source>Allowed are numbers from %1 to %2.</source>
        <translation>可用的值：%1 到 %2 的数字。</translation>
    </message>
    <message>
        <source>Allowed are: 0, 1.</source>
        <translation>可用的值：0、1。</translation>
    </message>
    <message>
        <source>Allowed are octets from %1 to %2.</source>
        <translation>可用的值：%1 到 %2 字节。</translation>
    </message>
    <message>
        <source>Write the name of a charset, such as UTF-8 or GB18030.</source>
        <translation>可用的值：字符集名称，如 UTF-8 或 GB18030。</translation>
    </message>
    <message>
        <source>Write a label without control characters.</source>
        <translation>可用的值：不含控制字符的标签。</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint&apos;s address: it has no “://”.</source>
        <translation>“%1”不是端点地址：缺少“://”。</translation>
    </message>
    <message>
        <source>Write SCHEME://HOST:PORT, where SCHEME is one of: %1.</source>
        <translation>请写成 SCHEME://HOST:PORT，其中 SCHEME 为以下之一：%1。</translation>
    </message>
    <message>
        <source>There is no scheme “%1”.</source>
        <translation>没有“%1”这种端点类型。</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>可用的值：%1。</translation>
    </message>
    <message>
        <source>The address “%1” has no port.</source>
        <translation>地址“%1”没有端口。</translation>
    </message>
    <message>
        <source>Write a port after the host, as in HOST:7788; 0 lets the system choose.</source>
        <translation>请在主机后写上端口，如 HOST:7788；0 由系统选择。</translation>
    </message>
    <message>
        <source>Write a port after the host, as in HOST:8080.</source>
        <translation>请在主机后写上端口，如 HOST:8080。</translation>
    </message>
    <message>
        <source>“%1” is not a host.</source>
        <translation>“%1”不是主机。</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, as in [::1]:7788; nothing else does.</source>
        <translation>IPv6 地址要写在方括号中，如 [::1]:7788；其他地址不用方括号。</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>“%1”不是端口。</translation>
    </message>
    <message>
        <source>The address “%1” names no host to connect to.</source>
        <translation>地址“%1”没有给出要连接的主机。</translation>
    </message>
    <message>
        <source>Write the server&apos;s name or IP before the port.</source>
        <translation>请在端口前写上服务器的主机名或 IP。</translation>
    </message>
    <message>
        <source>Write an IP or a host&apos;s name; an IPv6 address stands in brackets.</source>
        <translation>请填写 IP 或主机名；IPv6 地址要写在方括号中。</translation>
    </message>
    <message>
        <source>“%1” cannot be bound: it is not an IP.</source>
        <translation>无法绑定到“%1”：它不是 IP。</translation>
    </message>
    <message>
        <source>Write an IP of this machine, localhost, or 0.0.0.0 for all interfaces.</source>
        <translation>请填写本机的 IP、localhost，或 0.0.0.0（所有网卡）。</translation>
    </message>
    <message>
        <source>“%1” cannot broadcast: IPv6 has no broadcasts.</source>
        <translation>“%1”不能广播：IPv6 没有广播。</translation>
    </message>
    <message>
        <source>Write an IPv4 address of this machine, or 0.0.0.0 for all interfaces.</source>
        <translation>请填写本机的 IPv4 地址，或 0.0.0.0（所有网卡）。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>The option “%1” is not for %2.</source>
        <translation>选项“%1”不适用于 %2。</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <translation>选项“%1”出现了两次。</translation>
    </message>
    <message>
        <source>Only “group” may be repeated.</source>
        <translation>只有“group”可以重复。</translation>
    </message>
    <message>
        <source>The option “%1” has no value.</source>
        <translation>选项“%1”没有值。</translation>
    </message>
    <message>
        <source>“%1” is not a value of the option “%2”.</source>
        <translation>“%1”不是选项“%2”可用的值。</translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation>​</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Allowed: %3.</source>
        <translation>%1 不支持“%2”。可用的值：%3。</translation>
    </message>
    <message>
        <source>%1 cannot send “%2”: it is wrong at character %3.</source>
        <translation>%1 无法发送“%2”：第 %3 个字符有误。</translation>
    </message>
    <message>
        <source>%1: “%2” is a directory, not a file.</source>
        <translation>%1：“%2”是目录，不是文件。</translation>
    </message>
    <message>
        <source>%1: the file “%2” cannot be read (%3).</source>
        <translation>%1：无法读取文件“%2”（%3）。</translation>
    </message>
    <message>
        <source>%1: the file “%2” is larger than 1 GiB.</source>
        <translation>%1：文件“%2”超过 1 GiB。</translation>
    </message>
    <message>
        <source>%1: %2 comes with a later version. Allowed: %3.</source>
        <translation>%1：后续版本才支持 %2。可用的值：%3。</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Allowed: a whole number from %3 to %4.</source>
        <translation>%1 不支持“%2”。可用的值：%3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>There is no option %1. Allowed: %2.</source>
        <translation>没有选项 %1。可用的选项：%2。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>“%1” is not the address of an endpoint.</source>
        <translation>“%1”不是端点地址。</translation>
    </message>
    <message>
        <source>--count needs --every, which says how long to wait between two rounds.</source>
        <translation>--count 需要 --every，以确定两次发送的间隔。</translation>
    </message>
    <message>
        <source>--every needs something to repeat: --send, --send-escaped, --send-hex or --send-file.</source>
        <translation>--every 需要有可重复发送的内容：--send、--send-escaped、--send-hex 或 --send-file。</translation>
    </message>
    <message>
        <source>--headless needs an address, such as udp://0.0.0.0:7788, broadcast://0.0.0.0:7788?to=8080, tcp-client://192.168.1.20:8080 or tcp-server://0.0.0.0:7788.</source>
        <translation>--headless 需要地址，如 udp://0.0.0.0:7788、broadcast://0.0.0.0:7788?to=8080、tcp-client://192.168.1.20:8080 或 tcp-server://0.0.0.0:7788。</translation>
    </message>
    <message>
        <source>There is no address to send to: give one, and a udp:// or broadcast:// address its target, as in udp://0.0.0.0:0?to=192.168.1.20:8080.</source>
        <translation>没有可以发送的地址：请给出一个地址；udp:// 或 broadcast:// 地址还要给出目标，如 udp://0.0.0.0:0?to=192.168.1.20:8080。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent to %2: it is wrong at character %3.</source>
        <translation>“%1”无法发送到 %2：第 %3 个字符有误。</translation>
    </message>
    <message>
        <source>%1 cannot be written: this version does not write %2 yet.</source>
        <translation>无法写入 %1：此版本还不支持 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its ending names no format.</source>
        <translation>无法写入 %1：无法由扩展名判断格式。</translation>
    </message>
    <message>
        <source>Choose a name that ends in %1 or %2.</source>
        <translation>请选择以 %1 或 %2 结尾的文件名。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>系统报告：%1。</translation>
    </message>
    <message>
        <source>Choose a place that exists, has room and may be written to.</source>
        <translation>请选择一个存在、有足够空间且允许写入的位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) up to number %1 could not be written: the journal no longer kept them.</source>
        <translation>
            <numerusform>截至编号 %1 的 %n 条记录未能写入：它们已不再保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 different peers were seen: new ones are recorded without their addresses from here on.</source>
        <translation>不同的对端已超过 %1 个：此后新对端的记录不再带地址。</translation>
    </message>
    <message>
        <source>Records %1 to %2 are no longer kept: the memory limit of %3 MiB is reached.</source>
        <translation>记录 %1 到 %2 已不再保留：已达到 %3 MiB 的内存上限。</translation>
    </message>
    <message>
        <source>Only one “hex:” can be looked for at a time.</source>
        <translation>一次只能查找一个“hex:”。</translation>
    </message>
    <message>
        <source>Octets in hex follow “hex:”, such as hex:0d0a.</source>
        <translation>“hex:”后面应为十六进制字节，如 hex:0d0a。</translation>
    </message>
    <message>
        <source>Only one “from:” can be looked for at a time.</source>
        <translation>一次只能查找一个“from:”。</translation>
    </message>
    <message>
        <source>An IP address follows “from:”, such as from:192.168.1.20 or from:192.168.1.20:8080.</source>
        <translation>“from:”后面应为 IP 地址，如 from:192.168.1.20 或 from:192.168.1.20:8080。</translation>
    </message>
    <message>
        <source>Our own broadcast, come back.</source>
        <translation>自己发出的广播，已回到本机。</translation>
    </message>
    <message>
        <source>Port %1 is already used by another program.</source>
        <translation>端口 %1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>Port %1 is already used by %2 (process %3).</source>
        <translation>端口 %1 已被 %2（进程 %3）占用。</translation>
    </message>
    <message>
        <source>Only one socket at a time can have a port.</source>
        <translation>一个端口同一时刻只能由一个套接字占用。</translation>
    </message>
    <message>
        <source>That is this program: close the other tab, or choose another port.</source>
        <translation>占用它的就是本程序：请关闭另一个标签页，或换一个端口。</translation>
    </message>
    <message>
        <source>Close that program, or choose another port (0 lets the system choose).</source>
        <translation>请关闭该程序，或换一个端口（0 由系统选择）。</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation>%1 不是本机的地址。</translation>
    </message>
    <message>
        <source>A socket can only be bound to an address of its own machine.</source>
        <translation>套接字只能绑定到本机的地址。</translation>
    </message>
    <message>
        <source>Choose %1 for all interfaces, or one of %2.</source>
        <translation>请选择 %1（所有网卡），或以下之一：%2。</translation>
    </message>
    <message>
        <source>The system does not allow port %1.</source>
        <translation>系统不允许使用端口 %1。</translation>
    </message>
    <message>
        <source>Ports below 1024 are usually reserved for the administrator.</source>
        <translation>1024 以下的端口通常只有管理员可以使用。</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up.</source>
        <translation>请选择 1024 或更大的端口。</translation>
    </message>
    <message>
        <source>The system has no more sockets to give.</source>
        <translation>系统没有可用的套接字了。</translation>
    </message>
    <message>
        <source>Too many files and connections are open.</source>
        <translation>打开的文件和连接过多。</translation>
    </message>
    <message>
        <source>Close some of them and try again.</source>
        <translation>请关闭一些后重试。</translation>
    </message>
    <message>
        <source>%1 could not be bound.</source>
        <translation>无法绑定 %1。</translation>
    </message>
    <message>
        <source>Choose another address or port.</source>
        <translation>请换一个地址或端口。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>A socket bound to %1 gets no broadcasts, only what is sent to that address. Bind to 0.0.0.0 to get them.</source>
        <translation>绑定到 %1 的套接字收不到广播，只能收到发往该地址的数据。要接收广播，请绑定到 0.0.0.0。</translation>
    </message>
    <message>
        <source>Listening on %1 (all interfaces).</source>
        <translation>正在监听 %1（所有网卡）。</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>正在监听 %1。</translation>
    </message>
    <message>
        <source>The system granted a receive buffer of %1 octets instead of %2.</source>
        <translation>系统只分配了 %1 字节的接收缓冲区，而不是 %2 字节。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited to be sent were thrown away on closing.</source>
        <translation>
            <numerusform>关闭时丢弃了 %n 条待发送的消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>已关闭。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited to be sent were thrown away.</source>
        <translation>
            <numerusform>丢弃了 %n 条待发送的消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The system dropped %n datagram(s): the receive buffer was full.</source>
        <translation>
            <numerusform>系统丢弃了 %n 个数据报：接收缓冲区已满。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the socket is not open.</source>
        <translation>未发送：套接字没有打开。</translation>
    </message>
    <message>
        <source>Open it first.</source>
        <translation>请先打开。</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no target.</source>
        <translation>未发送：没有目标。</translation>
    </message>
    <message>
        <source>Give a target address and a target port.</source>
        <translation>请填写目标地址和目标端口。</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no target port.</source>
        <translation>未发送：没有目标端口。</translation>
    </message>
    <message>
        <source>Give a target port from 1 to 65535.</source>
        <translation>请填写 1 到 65535 的目标端口。</translation>
    </message>
    <message>
        <source>Nothing was sent: the message has %1 octets.</source>
        <translation>未发送：消息有 %1 字节。</translation>
    </message>
    <message>
        <source>A UDP datagram over %1 carries %2 octets at most.</source>
        <translation>%1 上的一个 UDP 数据报最多携带 %2 字节。</translation>
    </message>
    <message>
        <source>Send it in parts, or over TCP.</source>
        <translation>请分成几部分发送，或改用 TCP。</translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>未发送到 %1。</translation>
    </message>
    <message>
        <source>The target is an IPv6 address, and the socket is bound to an IPv4 one.</source>
        <translation>目标是 IPv6 地址，而套接字绑定在 IPv4 地址上。</translation>
    </message>
    <message>
        <source>Bind to %1, or choose another target.</source>
        <translation>请绑定到 %1，或换一个目标。</translation>
    </message>
    <message>
        <source>The target is an IPv4 address, and the socket is bound to an IPv6 one.</source>
        <translation>目标是 IPv4 地址，而套接字绑定在 IPv6 地址上。</translation>
    </message>
    <message>
        <source>Nothing was sent: the host “%1” was not found.</source>
        <translation>未发送：找不到主机“%1”。</translation>
    </message>
    <message>
        <source>The name may be misspelt, or no name server answers.</source>
        <translation>主机名可能有误，或 DNS 服务器没有应答。</translation>
    </message>
    <message>
        <source>Check the name, or give the IP address.</source>
        <translation>请检查主机名，或填写 IP 地址。</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” has no %2 address.</source>
        <translation>未发送：“%1”没有 %2 地址。</translation>
    </message>
    <message>
        <source>The socket is bound to an address of that kind.</source>
        <translation>套接字绑定在这一类地址上。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 octets already wait.</source>
        <translation>未发送：已有 %1 字节等待发送。</translation>
    </message>
    <message>
        <source>The system takes datagrams more slowly than they are given to it.</source>
        <translation>数据报提交得太快，系统来不及发送。</translation>
    </message>
    <message>
        <source>Send more slowly.</source>
        <translation>请放慢发送速度。</translation>
    </message>
    <message>
        <source>There is no network interface “%1”.</source>
        <translation>没有网卡“%1”。</translation>
    </message>
    <message>
        <source>The name may be misspelt, or the device is unplugged.</source>
        <translation>名称可能有误，或设备已拔出。</translation>
    </message>
    <message>
        <source>This machine has: %1.</source>
        <translation>本机的网卡有：%1。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 cannot broadcast.</source>
        <translation>未发送：%1 不能广播。</translation>
    </message>
    <message>
        <source>The interface is down.</source>
        <translation>该网卡未启用。</translation>
    </message>
    <message>
        <source>Bring it up, or choose another interface.</source>
        <translation>请启用它，或换一个网卡。</translation>
    </message>
    <message>
        <source>Choose another interface.</source>
        <translation>请换一个网卡。</translation>
    </message>
    <message>
        <source>Nothing was sent: no network interface can broadcast.</source>
        <translation>未发送：没有可以广播的网卡。</translation>
    </message>
    <message>
        <source>Connect to a network.</source>
        <translation>请连接到网络。</translation>
    </message>
    <message>
        <source>The message is larger than the route to the target can carry.</source>
        <translation>消息超过了该路径允许的大小。</translation>
    </message>
    <message>
        <source>This machine has no route to the target.</source>
        <translation>本机没有到那里的路由。</translation>
    </message>
    <message>
        <source>Check the address, and that the network is connected.</source>
        <translation>请检查地址，并确认网络已连接。</translation>
    </message>
    <message>
        <source>The system does not allow it; a firewall&apos;s rule may be the cause.</source>
        <translation>系统不允许发送，可能是防火墙规则所致。</translation>
    </message>
    <message>
        <source>Check the firewall.</source>
        <translation>请检查防火墙。</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on UDP port %2.</source>
        <translation>%1 在线，但 UDP 端口 %2 无人监听。</translation>
    </message>
    <message>
        <source>It answered that the port is unreachable (ICMP).</source>
        <translation>它应答端口不可达（ICMP）。</translation>
    </message>
    <message>
        <source>Start the program there, or check the port.</source>
        <translation>请在那里启动程序，或检查端口。</translation>
    </message>
    <message>
        <source>A message to %1 did not arrive.</source>
        <translation>发往 %1 的一条消息没有到达。</translation>
    </message>
    <message>
        <source>The route there takes packets of %1 octets at most.</source>
        <translation>该路径最大只能通过 %1 字节的数据包。</translation>
    </message>
    <message>
        <source>Send it again: the system has learned the limit.</source>
        <translation>请重新发送：系统已获知此上限。</translation>
    </message>
    <message>
        <source>A firewall on the way refuses it (ICMP).</source>
        <translation>路径上的防火墙拒绝了它（ICMP）。</translation>
    </message>
    <message>
        <source>The network says: %1 (ICMP).</source>
        <translation>网络报告：%1（ICMP）。</translation>
    </message>
    <message>
        <source>Check the address, and that the machine is switched on.</source>
        <translation>请检查地址，并确认对方已开机。</translation>
    </message>
    <message>
        <source>Closed here, in order: both sides have sent FIN.</source>
        <translation>本端正常关闭：双方都已发送 FIN。</translation>
    </message>
    <message>
        <source>Closed here; the peer answered with a reset (RST).</source>
        <translation>本端关闭；对端以复位（RST）应答。</translation>
    </message>
    <message>
        <source>Closed here with a reset (RST): the peer had not closed its side after %1 ms.</source>
        <translation>本端以复位（RST）关闭：%1 毫秒后对端仍未关闭。</translation>
    </message>
    <message>
        <source>Closed here; the connection was lost meanwhile: %1.</source>
        <translation>本端关闭；其间连接中断：%1。</translation>
    </message>
    <message>
        <source>The peer closed the connection (FIN).</source>
        <translation>对端关闭了连接（FIN）。</translation>
    </message>
    <message>
        <source>The peer closed the connection (FIN) and refused what was sent after that (RST).</source>
        <translation>对端关闭了连接（FIN），并拒绝了此后发送的数据（RST）。</translation>
    </message>
    <message>
        <source>The peer closed the connection (FIN) and had not taken what waited for it after %1 ms: it was reset (RST).</source>
        <translation>对端关闭了连接（FIN），%1 毫秒后仍未取走待发送的数据：本端已复位连接（RST）。</translation>
    </message>
    <message>
        <source>The peer closed the connection (FIN); then it was lost: %1.</source>
        <translation>对端关闭了连接（FIN），随后连接中断：%1。</translation>
    </message>
    <message>
        <source>The peer reset the connection (RST).</source>
        <translation>连接被对端复位（RST）。</translation>
    </message>
    <message>
        <source>The connection was lost: %1.</source>
        <translation>连接中断：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) that waited were not sent.</source>
        <translation>
            <numerusform>有 %n 字节待发送的数据没有发出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) that were sent were not confirmed by the peer.</source>
        <translation>
            <numerusform>已发送的数据中有 %n 字节未得到对端确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stream ended inside a character: %n octet(s) of it came.</source>
        <translation>
            <numerusform>数据流在一个字符中间结束：该字符只收到 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened a connection to %1.</source>
        <translation>已打开到 %1 的连接。</translation>
    </message>
    <message>
        <source>Connected to %1 from %2.</source>
        <translation>已连接到 %1，本端为 %2。</translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation>已取消连接 %1。</translation>
    </message>
    <message>
        <source>Nothing was sent: the message is empty, and TCP has no empty messages.</source>
        <translation>未发送：消息为空，而 TCP 没有空消息。</translation>
    </message>
    <message>
        <source>Sending is finished (FIN); what the peer sends is still received.</source>
        <translation>已结束发送（FIN），仍可接收对端发来的数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) were thrown away unsent; messages concerned: %1.</source>
        <translation>
            <numerusform>丢弃了 %n 字节未发送的数据，涉及 %1 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them was sent in part: the peer has its beginning.</source>
        <translation>其中第一条已发出一部分：对端收到了它的开头。</translation>
    </message>
    <message>
        <source>No address was found for %1 (%2).</source>
        <translation>找不到 %1 的地址（%2）。</translation>
    </message>
    <message>
        <source>The name may be misspelt, or no name server knows it or could be reached.</source>
        <translation>主机名可能有误，或者 DNS 服务器没有此名称或无法访问。</translation>
    </message>
    <message>
        <source>Check the spelling, or give the IP address.</source>
        <translation>请检查拼写，或填写 IP 地址。</translation>
    </message>
    <message>
        <source>No address for %1 was found within %2 ms.</source>
        <translation>解析 %1 超时：%2 毫秒内没有得到地址。</translation>
    </message>
    <message>
        <source>No name server answers.</source>
        <translation>DNS 服务器没有应答。</translation>
    </message>
    <message>
        <source>Check the network, or give the IP address.</source>
        <translation>请检查网络，或填写 IP 地址。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 ms.</source>
        <translation>连接 %1 超时：%2 毫秒内没有应答。</translation>
    </message>
    <message>
        <source>The machine may be off, a firewall may drop what comes, or the server may have too many connections waiting.</source>
        <translation>对方可能未开机，防火墙可能丢弃了数据包，或服务器上等待的连接过多。</translation>
    </message>
    <message>
        <source>Check the address and the port, or allow more time.</source>
        <translation>请检查地址和端口，或延长超时时间。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>连接被 %1 拒绝。</translation>
    </message>
    <message>
        <source>The machine is there, but no program listens on that port, or a firewall says no.</source>
        <translation>对方在线，但没有程序监听该端口，或被防火墙拒绝。</translation>
    </message>
    <message>
        <source>Start the server first, and check its port.</source>
        <translation>请先启动服务器，并检查端口。</translation>
    </message>
    <message>
        <source>The system reports that %1 did not answer.</source>
        <translation>连接 %1 超时：系统报告对方没有应答。</translation>
    </message>
    <message>
        <source>The machine may be off, or a firewall may drop what comes.</source>
        <translation>对方可能未开机，或防火墙丢弃了数据包。</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>请检查地址和端口。</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2).</source>
        <translation>无法到达 %1（%2）。</translation>
    </message>
    <message>
        <source>No route leads there, or the network or the machine is down.</source>
        <translation>没有到那里的路由，或者网络或对方不可用。</translation>
    </message>
    <message>
        <source>Check the address, the cable or the wireless network, and the gateway.</source>
        <translation>请检查地址、网线或无线网络，以及网关。</translation>
    </message>
    <message>
        <source>The system does not allow a connection to %1.</source>
        <translation>系统不允许连接到 %1。</translation>
    </message>
    <message>
        <source>A firewall of this machine may forbid it.</source>
        <translation>可能被本机的防火墙禁止。</translation>
    </message>
    <message>
        <source>Check the firewall&apos;s rules.</source>
        <translation>请检查防火墙规则。</translation>
    </message>
    <message>
        <source>Connecting to %1 failed: %2.</source>
        <translation>连接 %1 失败：%2。</translation>
    </message>
    <message>
        <source>New clients cannot be accepted: %1.</source>
        <translation>无法接受新的客户端：%1。</translation>
    </message>
    <message numerus="yes">
        <source>This program may have too many files and sockets open; %n client(s) are connected and stay so.</source>
        <translation>
            <numerusform>本程序打开的文件和套接字可能过多；已连接的 %n 个客户端不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect clients or raise the limit (ulimit -n); it goes on by itself when it can.</source>
        <translation>请断开一些客户端，或提高上限（ulimit -n）；条件允许时会自动恢复。</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no connection.</source>
        <translation>未发送：没有连接。</translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation>请先连接。</translation>
    </message>
    <message>
        <source>It is being opened or closed.</source>
        <translation>连接正在建立或结束。</translation>
    </message>
    <message>
        <source>Send again once it is connected.</source>
        <translation>请在连接后重新发送。</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody is connected.</source>
        <translation>未发送：没有客户端连接。</translation>
    </message>
    <message>
        <source>Wait until a client has connected.</source>
        <translation>请等待客户端连接。</translation>
    </message>
    <message>
        <source>Nothing was sent: client %1 is no longer connected.</source>
        <translation>未发送：客户端 %1 已断开。</translation>
    </message>
    <message>
        <source>Choose another client.</source>
        <translation>请选择其他客户端。</translation>
    </message>
    <message>
        <source>Nothing was sent: sending on this connection is finished (FIN).</source>
        <translation>未发送：此连接已结束发送（FIN）。</translation>
    </message>
    <message>
        <source>Connect again to send more.</source>
        <translation>要继续发送，请重新连接。</translation>
    </message>
    <message>
        <source>Nothing was sent: the connection is closing.</source>
        <translation>未发送：连接正在关闭。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: %n octet(s) wait for this peer already.</source>
        <translation>
            <numerusform>未发送：已有 %n 字节等待发往此对端。</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer reads too slowly, or not at all.</source>
        <translation>对端读取过慢，或没有读取。</translation>
    </message>
    <message>
        <source>Wait until it has read, or throw away what waits.</source>
        <translation>请等待对端读取，或丢弃待发送的数据。</translation>
    </message>
    <message>
        <source>Clients are accepted again.</source>
        <translation>已恢复接受客户端。</translation>
    </message>
    <message>
        <source>Listening on %1, backlog %2.</source>
        <translation>正在监听 %1，积压队列（backlog）为 %2。</translation>
    </message>
    <message>
        <source>Client %1 connected from %2.</source>
        <translation>客户端 %1 已连接，来自 %2。</translation>
    </message>
    <message numerus="yes">
        <source>No longer listening; %n client(s) stay connected.</source>
        <translation>
            <numerusform>已停止监听；%n 个客户端保持连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listening.</source>
        <translation>已停止监听。</translation>
    </message>
    <message>
        <source>The multicast group %1 could not be joined.</source>
        <translation>无法加入组播组 %1。</translation>
    </message>
    <message>
        <source>It is not a multicast address.</source>
        <translation>它不是组播地址。</translation>
    </message>
    <message>
        <source>Choose one from 224.0.0.0 to 239.255.255.255, or one that starts with ff.</source>
        <translation>请选择 224.0.0.0 到 239.255.255.255 的地址，或以 ff 开头的 IPv6 地址。</translation>
    </message>
    <message>
        <source>The socket is bound to an address of the other kind.</source>
        <translation>套接字绑定在另一类地址上。</translation>
    </message>
    <message>
        <source>Bind to 0.0.0.0 for IPv4 groups and to :: for IPv6 groups.</source>
        <translation>IPv4 组播组请绑定到 0.0.0.0，IPv6 组播组请绑定到 ::。</translation>
    </message>
    <message>
        <source>A backslash ends the text: write \\ for a backslash.</source>
        <translation>文本以反斜杠结尾：反斜杠要写成 \\。</translation>
    </message>
    <message>
        <source>There is no escape “%1”: only \r \n \t \0 \\ \xHH \u{H…}.</source>
        <translation>没有转义“%1”：只有 \r \n \t \0 \\ \xHH \u{H…}。</translation>
    </message>
    <message>
        <source>\x needs two hexadecimal digits.</source>
        <translation>\x 后面需要两位十六进制数字。</translation>
    </message>
    <message>
        <source>\u needs one to six hexadecimal digits in braces, as in \u{4e2d}.</source>
        <translation>\u 后面需要花括号括起的一到六位十六进制数字，如 \u{4e2d}。</translation>
    </message>
    <message>
        <source>“%1” is not a Unicode character.</source>
        <translation>“%1”不是 Unicode 字符。</translation>
    </message>
    <message>
        <source>Only half of a character (a lone surrogate) stands here.</source>
        <translation>此处只有半个字符。</translation>
    </message>
    <message>
        <source>“%1” does not exist in %2.</source>
        <translation>%2 中没有字符“%1”。</translation>
    </message>
    <message>
        <source>An octet is two digits: one is missing here.</source>
        <translation>一个字节是两位数字：此处缺一位。</translation>
    </message>
    <message>
        <source>Two hexadecimal digits must follow here.</source>
        <translation>此处后面应为两位十六进制数字。</translation>
    </message>
    <message>
        <source>“%1” is not a hexadecimal digit.</source>
        <translation>“%1”不是十六进制数字。</translation>
    </message>
    <message>
        <source>There is no charset “%1” on this system.</source>
        <translation>本系统没有字符集“%1”。</translation>
    </message>
    <message>
        <source>The settings file %1 was damaged: it was put aside as %2, and the defaults are used.</source>
        <translation>设置文件 %1 已损坏：已另存为 %2，现使用默认设置。</translation>
    </message>
    <message>
        <source>The settings file %1 is damaged and could not be put aside: the defaults are used, and saving will replace it.</source>
        <translation>设置文件 %1 已损坏且无法另存：现使用默认设置，保存时会将其覆盖。</translation>
    </message>
    <message>
        <source>The settings file %1 is from a newer version of Socketeer: it was put aside as %2, and the defaults are used.</source>
        <translation>设置文件 %1 来自更新版本的 Socketeer：已另存为 %2，现使用默认设置。</translation>
    </message>
    <message>
        <source>The settings file %1 is from a newer version of Socketeer and could not be put aside: the defaults are used, and saving will replace it.</source>
        <translation>设置文件 %1 来自更新版本的 Socketeer 且无法另存：现使用默认设置，保存时会将其覆盖。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read (%2): the defaults are used.</source>
        <translation>无法读取设置文件 %1（%2）：现使用默认设置。</translation>
    </message>
    <message>
        <source>The settings could not be saved in %1 (%2).</source>
        <translation>无法将设置保存到 %1（%2）。</translation>
    </message>
    <message>
        <source>Send opened the tab, which was closed.</source>
        <translation>标签页原本已关闭，“发送”已将其打开。</translation>
    </message>
    <message>
        <source>Old records cannot be written to disk (the system says: %1). From here on those beyond the memory limit of %2 MiB are no longer kept.</source>
        <translation>较旧的记录无法写入磁盘（系统提示：%1）。从现在起，超出内存上限 %2 MiB 的记录将不再保留。</translation>
    </message>
    <message>
        <source>The disk has no room for old records. From here on those beyond the memory limit of %1 MiB are no longer kept.</source>
        <translation>磁盘空间不足，无法存放较旧的记录。从现在起，超出内存上限 %1 MiB 的记录将不再保留。</translation>
    </message>
    <message>
        <source>The disk is full: the journal stays at %1 MiB on it, and the oldest records go from here on.</source>
        <translation>磁盘已满：磁盘上的记录保持在 %1 MiB，从现在起丢弃最旧的记录。</translation>
    </message>
    <message>
        <source>Records %1 to %2 are no longer kept: the room for old records on disk is used up (%3 MiB).</source>
        <translation>记录 %1 至 %2 不再保留：磁盘上存放旧记录的空间已用完（%3 MiB）。</translation>
    </message>
    <message>
        <source>Records %1 to %2 were not kept: they came faster than the disk takes them, and the memory limit of %3 MiB is reached.</source>
        <translation>记录 %1 至 %2 未能保留：到达速度超过磁盘写入速度，且已达到内存上限 %3 MiB。</translation>
    </message>
    <message numerus="yes">
        <source>Echo test: all %n message(s) came back right.</source>
        <translation>
            <numerusform>回显测试：全部 %n 条消息均正确返回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Echo test: %1 of %2 messages came back right.</source>
        <translation>回显测试：%2 条消息中有 %1 条正确返回。</translation>
    </message>
    <message>
        <source>It was stopped before it had finished.</source>
        <translation>测试在完成前被停止。</translation>
    </message>
    <message>
        <source>The connection ended, or the socket was closed, before it was done.</source>
        <translation>测试完成前连接已结束，或套接字已关闭。</translation>
    </message>
    <message>
        <source>A message could not be sent; the failure before this note says why.</source>
        <translation>有一条消息无法发送；原因见此前的失败记录。</translation>
    </message>
    <message>
        <source>The target&apos;s name was not found.</source>
        <translation>找不到目标的主机名。</translation>
    </message>
    <message>
        <source>First wrong octet: message %1, octet %2, received %3 instead of %4.</source>
        <translation>第一个错误字节：第 %1 条消息的第 %2 字节，收到 %3，应为 %4。</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>丢失：%1。</translation>
    </message>
    <message>
        <source>After the timeout: %1.</source>
        <translation>超时后到达：%1。</translation>
    </message>
    <message>
        <source>Corrupt: %1.</source>
        <translation>内容出错：%1。</translation>
    </message>
    <message>
        <source>Out of order: %1.</source>
        <translation>乱序：%1。</translation>
    </message>
    <message>
        <source>Duplicates: %1.</source>
        <translation>重复：%1。</translation>
    </message>
    <message>
        <source>Unexpected: %1.</source>
        <translation>意外：%1。</translation>
    </message>
    <message>
        <source>Round trip: minimum %1, median %2, p99 %3, maximum %4.</source>
        <translation>往返时间：最短 %1，中位数 %2，p99 %3，最长 %4。</translation>
    </message>
    <message>
        <source>%1 octets per second there and back.</source>
        <translation>往返吞吐量每秒 %1 字节。</translation>
    </message>
    <message>
        <source>--size needs --verify-echo, which says how many messages to send.</source>
        <translation>--size 需要配合 --verify-echo 使用，后者指定要发送多少条消息。</translation>
    </message>
    <message>
        <source>--verify-echo sends and compares by itself: leave out --echo and --send, --send-escaped, --send-hex and --send-file.</source>
        <translation>--verify-echo 自行发送并比较：请去掉 --echo 以及 --send、--send-escaped、--send-hex 和 --send-file。</translation>
    </message>
    <message>
        <source>--verify-echo needs one address to test: a udp:// address with its target, as in udp://0.0.0.0:0?to=192.168.1.20:8080, or a tcp-client:// address.</source>
        <translation>--verify-echo 需要且只能有一个可测试的地址：带目标的 udp:// 地址，如 udp://0.0.0.0:0?to=192.168.1.20:8080，或 tcp-client:// 地址。</translation>
    </message>
    <message>
        <source>--size: TCP has no empty messages. Allowed: 1 to %1.</source>
        <translation>--size：TCP 没有空消息。可用的值：1 到 %1。</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Allowed: a number of octets from 0 to %3, or two as in 1-1472 for random sizes between them.</source>
        <translation>%1 无法识别“%2”。可用的值：0 到 %3 的字节数，或形如 1-1472 的两个数，表示在两者之间随机取值。</translation>
    </message>
    <message>
        <source>This check sends nothing.</source>
        <translation>本次检查不发送任何数据。</translation>
    </message>
    <message>
        <source>This check tries to connect to %1 once, and sends nothing else.</source>
        <translation>本次检查只尝试连接 %1 一次，不发送其他任何数据。</translation>
    </message>
    <message>
        <source>This check sends one UDP datagram of 0 octets to %1, and nothing else.</source>
        <translation>本次检查只向 %1 发送一个 0 字节的 UDP 数据报，不发送其他任何数据。</translation>
    </message>
    <message>
        <source>There is no target.</source>
        <translation>没有目标。</translation>
    </message>
    <message>
        <source>The target&apos;s address is not known.</source>
        <translation>目标地址未知。</translation>
    </message>
    <message>
        <source>It is connected: there is nothing to try.</source>
        <translation>连接已建立，无需再试。</translation>
    </message>
    <message>
        <source>It is not a single machine that could be asked.</source>
        <translation>目标不是单台主机，无法询问。</translation>
    </message>
    <message>
        <source>Nobody on this network answers at %1 (%2).</source>
        <translation>本网络中没有主机以 %1 应答（%2）。</translation>
    </message>
    <message>
        <source>%1 accepted a connection after %2 ms; it was closed again.</source>
        <translation>%1 在 %2 毫秒后接受了连接，随后已关闭。</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on TCP port %2.</source>
        <translation>%1 在线，但没有程序监听 TCP 端口 %2。</translation>
    </message>
    <message>
        <source>It answered with a reset (RST).</source>
        <translation>它以复位（RST）应答。</translation>
    </message>
    <message>
        <source>The machine is off, or a firewall drops the attempt.</source>
        <translation>主机未开机，或防火墙丢弃了连接请求。</translation>
    </message>
    <message>
        <source>Check the address, and the firewall there.</source>
        <translation>请检查地址以及对方的防火墙。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法到达 %1。</translation>
    </message>
    <message>
        <source>A firewall forbids the connection.</source>
        <translation>防火墙禁止该连接。</translation>
    </message>
    <message>
        <source>The connection could not be tried: %1.</source>
        <translation>无法尝试连接：%1。</translation>
    </message>
    <message>
        <source>Choose another local address.</source>
        <translation>请选择其他本地地址。</translation>
    </message>
    <message>
        <source>A datagram came back from %1 after %2 ms.</source>
        <translation>%2 毫秒后收到了 %1 返回的数据报。</translation>
    </message>
    <message>
        <source>Nothing came back within %1 ms, and no error either.</source>
        <translation>%1 毫秒内没有任何返回，也没有错误。</translation>
    </message>
    <message>
        <source>That is usual for UDP: the program there took it, or a firewall dropped it.</source>
        <translation>UDP 常见此情况：对方程序已收下，或被防火墙丢弃。</translation>
    </message>
    <message>
        <source>See whether the program there got an empty datagram.</source>
        <translation>请看对方程序是否收到一个空数据报。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 reports it (ICMP).</source>
        <translation>无法到达 %1：由 %2 报告（ICMP）。</translation>
    </message>
    <message>
        <source>A firewall forbids the datagram.</source>
        <translation>防火墙禁止该数据报。</translation>
    </message>
    <message>
        <source>The datagram could not be sent: %1.</source>
        <translation>数据报无法发送：%1。</translation>
    </message>
    <message>
        <source>The socket is not open: nothing can arrive.</source>
        <translation>套接字未打开：收不到任何数据。</translation>
    </message>
    <message>
        <source>Press Open.</source>
        <translation>请点击“打开”。</translation>
    </message>
    <message>
        <source>Open on port %1 of every address of this machine: %2.</source>
        <translation>已在本机所有地址的端口 %1 上打开：%2。</translation>
    </message>
    <message>
        <source>Open on %1 alone.</source>
        <translation>仅在 %1 上打开。</translation>
    </message>
    <message>
        <source>Only programs on this machine reach it.</source>
        <translation>只有本机上的程序能访问它。</translation>
    </message>
    <message>
        <source>Close it, and open it on %1 to be reached by others.</source>
        <translation>请关闭后改在 %1 上打开，其他主机才能访问。</translation>
    </message>
    <message>
        <source>A socket on one address hears answers, but no broadcasts.</source>
        <translation>绑定到单个地址的套接字能收到应答，但收不到广播。</translation>
    </message>
    <message>
        <source>Close it, and open it on %1 to hear broadcasts.</source>
        <translation>请关闭后改在 %1 上打开，才能收到广播。</translation>
    </message>
    <message>
        <source>What is sent to another address of this machine does not reach it.</source>
        <translation>发往本机其他地址的数据不会到达它。</translation>
    </message>
    <message>
        <source>Port %1 is ours.</source>
        <translation>端口 %1 由本程序占用。</translation>
    </message>
    <message>
        <source>The system will choose a free port.</source>
        <translation>系统将选择一个空闲端口。</translation>
    </message>
    <message>
        <source>Others cannot know it beforehand: choose a fixed one if they have to.</source>
        <translation>对方无法预知该端口；如需预知，请选择固定端口。</translation>
    </message>
    <message>
        <source>No program is seen to hold port %1.</source>
        <translation>未发现有程序占用端口 %1。</translation>
    </message>
    <message>
        <source>Broadcasts can leave to %1.</source>
        <translation>广播可发往 %1。</translation>
    </message>
    <message>
        <source>No broadcast can leave through %1.</source>
        <translation>无法经 %1 发送广播。</translation>
    </message>
    <message>
        <source>No network interface can broadcast.</source>
        <translation>没有网卡可以广播。</translation>
    </message>
    <message>
        <source>The rules of a local firewall cannot be read.</source>
        <translation>无法读取本机防火墙规则。</translation>
    </message>
    <message>
        <source>Neither nft nor iptables is installed here.</source>
        <translation>本机未安装 nft 或 iptables。</translation>
    </message>
    <message>
        <source>%1 shows them only to the administrator.</source>
        <translation>%1 只向管理员显示规则。</translation>
    </message>
    <message>
        <source>Look with: %1</source>
        <translation>请用以下命令查看：%1</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation>%1 未给出结果。</translation>
    </message>
    <message numerus="yes">
        <source>A firewall is active here (%1): %n of its rules drop or reject.</source>
        <translation>
            <numerusform>本机防火墙已启用（%1）：有 %n 条规则会丢弃或拒绝数据包。</numerusform>
        </translation>
    </message>
    <message>
        <source>It drops whatever comes in unless a rule lets it pass.</source>
        <translation>未被规则放行的入站数据包一律丢弃。</translation>
    </message>
    <message>
        <source>Make sure that one of its rules lets this port and address pass.</source>
        <translation>请确认有规则放行该端口和地址。</translation>
    </message>
    <message>
        <source>A firewall has rules here (%1), and none drops or rejects.</source>
        <translation>本机有防火墙规则（%1），但没有丢弃或拒绝的规则。</translation>
    </message>
    <message>
        <source>No firewall has rules here (%1).</source>
        <translation>本机没有防火墙规则（%1）。</translation>
    </message>
    <message>
        <source>Choose a larger receive buffer, or have less sent at once.</source>
        <translation>请增大接收缓冲区，或让对方减少一次发送的数量。</translation>
    </message>
    <message>
        <source>The socket is not open.</source>
        <translation>套接字未打开。</translation>
    </message>
    <message>
        <source>The system dropped nothing.</source>
        <translation>系统没有丢弃数据报。</translation>
    </message>
    <message>
        <source>There is no route to %1.</source>
        <translation>没有到 %1 的路由。</translation>
    </message>
    <message>
        <source>%1, which is in its subnet, is down.</source>
        <translation>所在子网的网卡 %1 未启用。</translation>
    </message>
    <message>
        <source>Bring %1 up.</source>
        <translation>请启用 %1。</translation>
    </message>
    <message>
        <source>No interface that is up has an address of its kind.</source>
        <translation>已启用的网卡都没有同类地址。</translation>
    </message>
    <message>
        <source>Connect to a network, or give this machine an address.</source>
        <translation>请连接网络，或为本机配置地址。</translation>
    </message>
    <message>
        <source>A route of this machine refuses it.</source>
        <translation>本机有一条路由拒绝该目标。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s routes.</source>
        <translation>请查看本机路由表。</translation>
    </message>
    <message>
        <source>Nothing leads from the local address to %1.</source>
        <translation>从该本地地址无法到达 %1。</translation>
    </message>
    <message>
        <source>No interface is in its subnet, and no gateway leads there.</source>
        <translation>没有网卡位于其子网，也没有网关通向那里。</translation>
    </message>
    <message>
        <source>Give this machine an address in the target&apos;s subnet, or a gateway.</source>
        <translation>请为本机配置目标子网内的地址，或配置网关。</translation>
    </message>
    <message>
        <source>It leaves through %1 from %2, to the gateway %3.</source>
        <translation>经 %1 从 %2 发出，送往网关 %3。</translation>
    </message>
    <message>
        <source>It leaves through %1 from %2.</source>
        <translation>经 %1 从 %2 发出。</translation>
    </message>
    <message>
        <source>The host “%1” was not found.</source>
        <translation>找不到主机“%1”。</translation>
    </message>
    <message>
        <source>The target is %1.</source>
        <translation>目标为 %1。</translation>
    </message>
    <message>
        <source>The target is %1: its name means %2.</source>
        <translation>目标为 %1，解析为 %2。</translation>
    </message>
    <message>
        <source>Choose %1 as the local address.</source>
        <translation>请将本地地址改为 %1。</translation>
    </message>
    <message>
        <source>The local address is not of the target&apos;s kind (%1).</source>
        <translation>本地地址与目标类型（%1）不一致。</translation>
    </message>
    <message>
        <source>The system chooses the address that leads to the target.</source>
        <translation>由系统选择能到达目标的本地地址。</translation>
    </message>
    <message>
        <source>%1 reaches this machine only.</source>
        <translation>%1 只能到达本机。</translation>
    </message>
    <message>
        <source>%1 is an address of %2, but the route to the target leaves through %3: answers may not find their way back.</source>
        <translation>%1 是 %2 的地址，但到目标的路径经 %3 发出：应答可能回不来。</translation>
    </message>
    <message>
        <source>%1 is in the target&apos;s subnet.</source>
        <translation>%1 与目标同一子网。</translation>
    </message>
    <message>
        <source>%1 is an address of this machine.</source>
        <translation>%1 是本机地址。</translation>
    </message>
    <message>
        <source>%1 is an address of this machine: nothing leaves it.</source>
        <translation>%1 是本机地址：数据不会离开本机。</translation>
    </message>
    <message>
        <source>%1 is a broadcast address: it means everybody there, not one machine.</source>
        <translation>%1 是广播地址：代表该网络的所有主机，而不是单台主机。</translation>
    </message>
    <message>
        <source>Use the Broadcast tab for it.</source>
        <translation>请使用“广播”标签页。</translation>
    </message>
    <message>
        <source>%1 means any address: it is not a target.</source>
        <translation>%1 表示任意地址，不能作为目标。</translation>
    </message>
    <message>
        <source>Give the address of a machine.</source>
        <translation>请填写一台主机的地址。</translation>
    </message>
    <message>
        <source>%1 is link-local: it could be on any link.</source>
        <translation>%1 是链路本地地址，每条链路上都有。</translation>
    </message>
    <message>
        <source>Write the interface after it, as in %1.</source>
        <translation>请在其后写上网卡，例如 %1。</translation>
    </message>
    <message>
        <source>The system does not tell the route.</source>
        <translation>系统不提供路由信息。</translation>
    </message>
    <message>
        <source>%1 has no link.</source>
        <translation>%1 无链路。</translation>
    </message>
    <message>
        <source>Check the cable, the radio, and the other side.</source>
        <translation>请检查网线、无线连接和对端。</translation>
    </message>
    <message>
        <source>Check that the gateway is right and switched on.</source>
        <translation>请检查网关是否正确、是否开机。</translation>
    </message>
    <message>
        <source>The gateway %1 is there: %2 (%3, %4).</source>
        <translation>网关 %1 在线：%2（%3，%4）。</translation>
    </message>
    <message>
        <source>%1 is there: %2 (%3, %4).</source>
        <translation>%1 在线：%2（%3，%4）。</translation>
    </message>
    <message>
        <source>The gateway %1 does not answer (%2, %3).</source>
        <translation>网关 %1 没有应答（%2，%3）。</translation>
    </message>
    <message>
        <source>%1 does not answer on the link (%2, %3).</source>
        <translation>%1 在链路上没有应答（%2，%3）。</translation>
    </message>
    <message>
        <source>%1 needs no %2: there is one machine at the other end.</source>
        <translation>%1 不需要 %2：另一端只有一台主机。</translation>
    </message>
    <message>
        <source>Nobody has asked for %1 yet (%2).</source>
        <translation>尚未解析过 %1（%2）。</translation>
    </message>
    <message>
        <source>The system does not tell of its neighbours.</source>
        <translation>系统不提供邻居信息。</translation>
    </message>
    <message>
        <source>The router %1 reports that it cannot reach it (ICMP).</source>
        <translation>路由器 %1 报告无法到达该主机（ICMP）。</translation>
    </message>
    <message>
        <source>The router %1 knows no route to that network (ICMP).</source>
        <translation>路由器 %1 没有到该网络的路由（ICMP）。</translation>
    </message>
    <message>
        <source>Check the address, and the routes of that router.</source>
        <translation>请检查地址以及该路由器的路由表。</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: no neighbour is needed.</source>
        <translation>数据不离开本机，不需要邻居解析。</translation>
    </message>
    <message>
        <source>Without a route there is no neighbour.</source>
        <translation>没有路由，也就没有邻居。</translation>
    </message>
    <message>
        <source>Allowed are multicast addresses: 224.0.0.0 to 239.255.255.255, or ff00::/8; with an interface (or all) and with the only source that is heard: %1, %2, %3.</source>
        <translation>可用的值：组播地址，224.0.0.0 到 239.255.255.255，或 ff00::/8；可附带网卡（或 all）以及唯一接收的源：%1、%2、%3。</translation>
    </message>
    <message>
        <source>Write the name of a network interface, or all to join groups on every one.</source>
        <translation>请填写网卡名；填 all 则在所有网卡上加入组。</translation>
    </message>
    <message>
        <source>The option “iface” of broadcast goes with “via=limited” alone.</source>
        <translation>broadcast 的选项“iface”只能与“via=limited”同用。</translation>
    </message>
    <message>
        <source>For the broadcast address of that interface write via=%1.</source>
        <translation>要使用该网卡的定向广播地址，请写 via=%1。</translation>
    </message>
    <message>
        <source>That is this program: close the other tab, choose another port, or let both share it (share=1).</source>
        <translation>占用者就是本程序：请关闭另一个标签页、换一个端口，或让两者共享该端口（share=1）。</translation>
    </message>
    <message>
        <source>Close that program, choose another port (0 lets the system choose), or share it (share=1) if that program shares it too.</source>
        <translation>请关闭该程序、换一个端口（0 由系统选择）；如果该程序也共享端口，可使用共享（share=1）。</translation>
    </message>
    <message>
        <source>A port is shared only when every socket on it was opened to share.</source>
        <translation>只有端口上的每个套接字在打开时都声明共享，该端口才能共享。</translation>
    </message>
    <message>
        <source>Open the other one so that it shares too, or choose another port.</source>
        <translation>请让另一方也以共享方式打开，或换一个端口。</translation>
    </message>
    <message>
        <source>Not sent through %1: it is down.</source>
        <translation>未经 %1 发送：它未启用。</translation>
    </message>
    <message>
        <source>Not sent through %1: it leads to one other machine alone.</source>
        <translation>未经 %1 发送：它只通向另一台主机。</translation>
    </message>
    <message>
        <source>Not sent through %1: it has %2, and a network of /31 or /32 has no broadcast address.</source>
        <translation>未经 %1 发送：它的地址为 %2，而 /31 或 /32 网络没有广播地址。</translation>
    </message>
    <message>
        <source>%1 is a broadcast address: every machine on the local network gets what is sent to it.</source>
        <translation>%1 是广播地址：本地网络的所有主机都会收到发往它的数据。</translation>
    </message>
    <message>
        <source>%1 is the broadcast address of %2: every machine on that network gets what is sent to it.</source>
        <translation>%1 是 %2 的广播地址：该网络的所有主机都会收到发往它的数据。</translation>
    </message>
    <message>
        <source>The Broadcast tab (broadcast:// in an address) is made for that: it sends through each interface and lists who answered.</source>
        <translation>“广播”标签页（地址写作 broadcast://）专为此设计：它经每个网卡发送，并列出应答者。</translation>
    </message>
    <message>
        <source>Port %1 may be shared: each program that shares it gets every broadcast and multicast, but only one of them gets a datagram that is sent to this machine alone, and the system chooses which.</source>
        <translation>端口 %1 可以共享：每个共享它的程序都会收到所有广播和组播，但只发给本机的数据报（单播）只有其中一个能收到，由系统决定。</translation>
    </message>
    <message>
        <source>The multicast group %1 is joined on %2.</source>
        <translation>已在 %2 上加入组播组 %1。</translation>
    </message>
    <message>
        <source>The multicast group %1 is joined.</source>
        <translation>已加入组播组 %1。</translation>
    </message>
    <message>
        <source>The multicast group %1 is left on %2.</source>
        <translation>已在 %2 上退出组播组 %1。</translation>
    </message>
    <message>
        <source>The multicast group %1 is left.</source>
        <translation>已退出组播组 %1。</translation>
    </message>
    <message>
        <source>The multicast group %1 is no longer joined on %2.</source>
        <translation>组播组 %1 在 %2 上已失效，不再是成员。</translation>
    </message>
    <message>
        <source>The multicast group %1 is no longer joined.</source>
        <translation>组播组 %1 已失效，不再是成员。</translation>
    </message>
    <message>
        <source>%2 has no link: nothing to %1 can come through it.</source>
        <translation>%2 无链路：收不到发往 %1 的数据。</translation>
    </message>
    <message>
        <source>%2 has its link again: %1 is joined there anew.</source>
        <translation>%2 的链路已恢复：已重新加入 %1。</translation>
    </message>
    <message>
        <source>The multicast group %1 could not be joined on %2.</source>
        <translation>无法在 %2 上加入组播组 %1。</translation>
    </message>
    <message>
        <source>The interface %1 is down.</source>
        <translation>网卡 %1 未启用。</translation>
    </message>
    <message>
        <source>The group is joined as soon as it is up.</source>
        <translation>网卡启用后会自动加入该组。</translation>
    </message>
    <message>
        <source>No route says which interface the group is on.</source>
        <translation>没有路由指明该组在哪个网卡上。</translation>
    </message>
    <message>
        <source>Name the interface, or all (option iface).</source>
        <translation>请用选项 iface 指定网卡，或填 all。</translation>
    </message>
    <message>
        <source>No interface that is up and can multicast has an address of this kind.</source>
        <translation>没有一个已启用且支持组播的网卡具有此类地址。</translation>
    </message>
    <message>
        <source>The group is joined as soon as there is one.</source>
        <translation>出现这样的网卡后会自动加入该组。</translation>
    </message>
    <message>
        <source>It is joined there already, for one source alone.</source>
        <translation>该组已在此加入，但只接收某一个源。</translation>
    </message>
    <message>
        <source>It is joined there already, for every source.</source>
        <translation>该组已在此加入，且接收所有源。</translation>
    </message>
    <message>
        <source>Leave that one first: a socket cannot have both.</source>
        <translation>请先退出那一个：同一套接字不能两者兼有。</translation>
    </message>
    <message>
        <source>The system allows no more groups or sources for one socket.</source>
        <translation>系统不允许一个套接字再加入更多的组或源。</translation>
    </message>
    <message>
        <source>Leave another one, or let a further tab join this one (on Linux net.ipv4.igmp_max_memberships is the limit).</source>
        <translation>请退出另一个，或在另一个标签页中加入该组（Linux 上的上限为 net.ipv4.igmp_max_memberships）。</translation>
    </message>
    <message>
        <source>That interface cannot multicast, or is not set up for it.</source>
        <translation>该网卡不支持组播，或未配置组播。</translation>
    </message>
    <message>
        <source>Name another interface (option iface).</source>
        <translation>请用选项 iface 指定另一个网卡。</translation>
    </message>
    <message>
        <source>Try another interface, or the group without a source.</source>
        <translation>请换一个网卡，或不指定源。</translation>
    </message>
    <message>
        <source>The option “%1” could not be set.</source>
        <translation>无法设置选项“%1”。</translation>
    </message>
    <message>
        <source>Try another value.</source>
        <translation>请换一个值。</translation>
    </message>
    <message>
        <source>It has no IPv4 address.</source>
        <translation>它没有 IPv4 地址。</translation>
    </message>
    <message>
        <source>Give it an address, or choose another interface.</source>
        <translation>请为它设置地址，或选择其他网卡。</translation>
    </message>
    <message>
        <source>It leads to one other machine alone.</source>
        <translation>它只通向另一台主机。</translation>
    </message>
    <message>
        <source>It has %1, and a network of /31 or /32 has no broadcast address.</source>
        <translation>它的地址为 %1，而 /31 或 /32 网络没有广播地址。</translation>
    </message>
    <message>
        <source>Send to 255.255.255.255 on %1 instead (via=limited&amp;iface=%1).</source>
        <translation>请改为经 %1 发送到 255.255.255.255（via=limited&amp;iface=%1）。</translation>
    </message>
    <message>
        <source>Nothing was sent through %1: the socket is bound to %2.</source>
        <translation>未经 %1 发送：套接字绑定在 %2。</translation>
    </message>
    <message>
        <source>That is not an address of %1: answers from there would not find their way back.</source>
        <translation>它不是 %1 的地址：那边的应答无法返回。</translation>
    </message>
    <message>
        <source>Bind to 0.0.0.0, or to an address of %1.</source>
        <translation>请绑定到 0.0.0.0，或 %1 的地址。</translation>
    </message>
    <message>
        <source>All interfaces are down, or have no IPv4 network with a broadcast address.</source>
        <translation>所有网卡都未启用，或没有带广播地址的 IPv4 网络。</translation>
    </message>
    <message>
        <source>A socket bound to %1 gets no multicasts, only what is sent to that address. Bind to %2 to get them.</source>
        <translation>绑定到 %1 的套接字收不到组播，只能收到发往该地址的数据。要接收组播，请绑定到 %2。</translation>
    </message>
    <message>
        <source>The gateway %1, which leads to %2, does not answer (%3).</source>
        <translation>通往 %2 的网关 %1 没有应答（%3）。</translation>
    </message>
    <message>
        <source>%1 accepted a connection after %2 ms, and closed it at once.</source>
        <translation>%1 在 %2 毫秒后接受了连接，但立即将其关闭。</translation>
    </message>
    <message>
        <source>Look at the program there: it may have too many clients, or refuse this machine.</source>
        <translation>请检查对端程序：可能客户端数量已满，或拒绝本机连接。</translation>
    </message>
    <message>
        <source>%1 is not a broadcast address of any interface that is up.</source>
        <translation>%1 不是任何已启用网卡的广播地址。</translation>
    </message>
    <message>
        <source>Look up the broadcast addresses under View › Interfaces.</source>
        <translation>可在“视图 › 网卡”中查看广播地址。</translation>
    </message>
    <message>
        <source>Broadcasts can leave to 255.255.255.255 through %1.</source>
        <translation>广播可经 %1 发往 255.255.255.255。</translation>
    </message>
    <message>
        <source>The interface %1 takes packets of %2 octets at most.</source>
        <translation>网卡 %1 的数据包最大为 %2 字节。</translation>
    </message>
    <message>
        <source>This machine has no route for multicast groups.</source>
        <translation>本机没有通往组播组的路由。</translation>
    </message>
    <message>
        <source>Choose the interface that they are to leave through (iface=NAME).</source>
        <translation>请指定组播发出的网卡（iface=网卡名）。</translation>
    </message>
    <message>
        <source>%1 cannot do what this tab does.</source>
        <translation>%1 做不到此标签页所做的事。</translation>
    </message>
    <message>
        <source>A WiFiUDP object joins one multicast group.</source>
        <translation>一个 WiFiUDP 对象只能加入一个组播组。</translation>
    </message>
    <message>
        <source>Leave one group, or use MicroPython.</source>
        <translation>请只保留一个组，或改用 MicroPython。</translation>
    </message>
    <message>
        <source>TTL and multicast loop are left out: the library has no such settings.</source>
        <translation>已略去 TTL 和组播回环：该库没有这些设置。</translation>
    </message>
    <message>
        <source>Its usual builds know only IPv4.</source>
        <translation>其常见版本只支持 IPv4。</translation>
    </message>
    <message>
        <source>Use IPv4 addresses.</source>
        <translation>请使用 IPv4 地址。</translation>
    </message>
    <message>
        <source>Its library joins no group for one source alone.</source>
        <translation>它的库不能加入只接收单一来源的组播组。</translation>
    </message>
    <message>
        <source>Use C, or leave the source out.</source>
        <translation>请改用 C，或去掉来源。</translation>
    </message>
    <message>
        <source>A server needs a port of its own there.</source>
        <translation>在那里服务器必须有固定的端口。</translation>
    </message>
    <message>
        <source>Choose a local port from 1 to 65535.</source>
        <translation>请选择 1 到 65535 之间的本地端口。</translation>
    </message>
    <message>
        <source>The board has an address of its own: the local address of this tab is left out.</source>
        <translation>开发板有自己的地址：已略去此标签页的本地地址。</translation>
    </message>
    <message>
        <source>The board has one network: the interface is left out.</source>
        <translation>开发板只有一个网络：已略去网卡。</translation>
    </message>
    <message>
        <source>The size of the receive buffer is left out: the library has no such setting.</source>
        <translation>已略去接收缓冲区大小：该库没有此设置。</translation>
    </message>
    <message>
        <source>It sends to the broadcast address of the network that the board is in.</source>
        <translation>程序发往开发板所在网络的广播地址。</translation>
    </message>
    <message>
        <source>There is no broadcast address to send to.</source>
        <translation>没有可供发送的广播地址。</translation>
    </message>
    <message>
        <source>No interface that the tab names is up and can broadcast.</source>
        <translation>标签页所指的网卡都未启用或不支持广播。</translation>
    </message>
    <message>
        <source>Choose another interface, or 255.255.255.255.</source>
        <translation>请选择其他网卡，或 255.255.255.255。</translation>
    </message>
    <message>
        <source>It sends to 255.255.255.255 by the route that the system chooses: the interface %1 is left out.</source>
        <translation>程序经系统选择的路径发往 255.255.255.255：已略去网卡 %1。</translation>
    </message>
    <message>
        <source>The message in the send box is not right yet.</source>
        <translation>发送框中的消息还有错误。</translation>
    </message>
    <message>
        <source>Mend it there.</source>
        <translation>请在发送框中改正。</translation>
    </message>
    <message>
        <source>The message is too long to be put into a program.</source>
        <translation>消息太长，无法写进程序。</translation>
    </message>
    <message>
        <source>It has %1 octets; the most is %2.</source>
        <translation>消息有 %1 字节，最多 %2 字节。</translation>
    </message>
    <message>
        <source>Shorten it in the send box.</source>
        <translation>请在发送框中缩短消息。</translation>
    </message>
    <message>
        <source>The tab does not say yet where to send.</source>
        <translation>标签页还没有填写发往哪里。</translation>
    </message>
    <message>
        <source>The tab does not say yet what to connect to.</source>
        <translation>标签页还没有填写要连接的服务器。</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s address and port.</source>
        <translation>请填写服务器地址和端口。</translation>
    </message>
    <message>
        <source>Fill in the target port.</source>
        <translation>请填写目标端口。</translation>
    </message>
    <message>
        <source>A socket bound to %1 cannot send to %2.</source>
        <translation>绑定到 %1 的套接字不能发往 %2。</translation>
    </message>
    <message>
        <source>One is an IPv4 address, the other an IPv6 address.</source>
        <translation>一个是 IPv4 地址，另一个是 IPv6 地址。</translation>
    </message>
    <message>
        <source>Bind to 0.0.0.0 for IPv4 targets and to :: for IPv6 targets.</source>
        <translation>IPv4 目标请绑定到 0.0.0.0，IPv6 目标请绑定到 ::。</translation>
    </message>
    <message>
        <source>The message is too long for a command line.</source>
        <translation>消息太长，无法写进命令行。</translation>
    </message>
    <message>
        <source>Put a program of your own on the board: Arduino or MicroPython.</source>
        <translation>请在开发板上运行自己的程序：Arduino 或 MicroPython。</translation>
    </message>
    <message>
        <source>A link goes to one address, and the firmware promises no broadcast to a network&apos;s own broadcast address.</source>
        <translation>一条链接只能发往一个地址，而固件不保证能向网络自身的广播地址发送。</translation>
    </message>
    <message>
        <source>Commands cannot answer what arrives by themselves.</source>
        <translation>AT 命令无法自动应答收到的数据。</translation>
    </message>
    <message>
        <source>It takes part in a multicast group only where that is the target.</source>
        <translation>只有当组播组就是目标时，它才能参与该组。</translation>
    </message>
    <message>
        <source>A UDP link needs a target.</source>
        <translation>UDP 链接必须有目标。</translation>
    </message>
    <message>
        <source>Fill in the target address and port.</source>
        <translation>请填写目标地址和端口。</translation>
    </message>
    <message>
        <source>The message has %1 octets; the most is %2.</source>
        <translation>消息有 %1 字节，最多 %2 字节。</translation>
    </message>
    <message>
        <source>It sends no empty datagrams.</source>
        <translation>它不能发送空数据报。</translation>
    </message>
    <message>
        <source>Type a message into the send box.</source>
        <translation>请在发送框中输入消息。</translation>
    </message>
    <message>
        <source>Commands do not repeat themselves: send the last two again for each round.</source>
        <translation>AT 命令不会自动重复：每一轮都要重新发送最后两条。</translation>
    </message>
    <message>
        <source>When the connection has ended, give AT+CIPSTART again.</source>
        <translation>连接结束后请重新发送 AT+CIPSTART。</translation>
    </message>
    <message>
        <source>Use socat, or another language.</source>
        <translation>请改用 socat 或其他语言。</translation>
    </message>
    <message>
        <source>It would hear only what comes from the broadcast address, and nothing does: answers would be lost.</source>
        <translation>它只接收来自广播地址的数据，而没有主机拥有该地址：应答会丢失。</translation>
    </message>
    <message>
        <source>It joins no multicast groups.</source>
        <translation>它不能加入组播组。</translation>
    </message>
    <message>
        <source>It cannot show what arrives and send it back as well.</source>
        <translation>它不能既显示收到的数据又把它发回。</translation>
    </message>
    <message>
        <source>nc serves one client: a second one waits until the first has gone, and then gets no message.</source>
        <translation>nc 只服务一个客户端：第二个要等第一个离开，而且那时已没有消息可收。</translation>
    </message>
    <message>
        <source>nc hears only the target, the tab hears everybody.</source>
        <translation>nc 只接收来自目标的数据，标签页则接收所有来源。</translation>
    </message>
    <message>
        <source>nc does not share its port.</source>
        <translation>nc 不共享端口。</translation>
    </message>
    <message>
        <source>nc does not connect again by itself.</source>
        <translation>nc 不会自动重新连接。</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>请选择其他语言。</translation>
    </message>
    <message>
        <source>It sends to one broadcast address.</source>
        <translation>它只能发往一个广播地址。</translation>
    </message>
    <message>
        <source>Choose one interface on the tab, or another language.</source>
        <translation>请在标签页上只选一个网卡，或选择其他语言。</translation>
    </message>
    <message>
        <source>A one-line server cannot repeat messages.</source>
        <translation>一行命令的服务器无法重复发送消息。</translation>
    </message>
    <message>
        <source>It joins a group on one interface and for every source.</source>
        <translation>它只能在一个网卡上、面向所有来源加入组播组。</translation>
    </message>
    <message>
        <source>It cannot take the interface&apos;s name.</source>
        <translation>它无法使用这个网卡名。</translation>
    </message>
    <message>
        <source>The quotation marks in “%1” are wrong.</source>
        <translation>“%1”的引号不正确。</translation>
    </message>
    <message>
        <source>Write text=&quot;two words&quot;, with a space after the second mark, and \&quot; for one inside.</source>
        <translation>请写成 text=&quot;two words&quot;，第二个引号后面要有空格，文字里的引号写作 \&quot;。</translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation>应为以下之一：%1。</translation>
    </message>
    <message>
        <source>“%1” is neither a kind of record nor a state.</source>
        <translation>“%1”既不是记录的种类，也不是状态。</translation>
    </message>
    <message>
        <source>“%1” is not understood in this place.</source>
        <translation>这个位置上的“%1”无法理解。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>End the line before it.</source>
        <translation>请在它之前结束这一行。</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>“%1”后面缺少内容。</translation>
    </message>
    <message>
        <source>“%1” is not a value for “%2”.</source>
        <translation>“%1”不是“%2”的有效值。</translation>
    </message>
    <message>
        <source>“%1” is a comparison that does not exist.</source>
        <translation>“%1”的比较方式不存在。</translation>
    </message>
    <message>
        <source>A record of the kind “%2” has no “%1”.</source>
        <translation>“%2”类的记录没有“%1”。</translation>
    </message>
    <message>
        <source>“reason” belongs to disconnected, “word” to failed, and what is about octets to received and sent.</source>
        <translation>“reason”属于 disconnected，“word”属于 failed；与字节有关的属于 received 和 sent。</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1”写了两次。</translation>
    </message>
    <message>
        <source>Write it once.</source>
        <translation>请只写一次。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name.</source>
        <translation>“%1”不能作为名称。</translation>
    </message>
    <message>
        <source>A name is a lower-case letter, then lower-case letters, digits and hyphens, and is no other word of the conditions.</source>
        <translation>名称以小写字母开头，由小写字母、数字和连字符组成，并且不能是条件中的其他词。</translation>
    </message>
    <message>
        <source>Nothing has the name “%1” yet.</source>
        <translation>还没有名为“%1”的对象。</translation>
    </message>
    <message>
        <source>Give it in an earlier step: “as %1” at its end.</source>
        <translation>请在前面的步骤末尾用“as %1”命名。</translation>
    </message>
    <message>
        <source>Give it in an earlier step: “as %1” at its end. The names known here: %2.</source>
        <translation>请在前面的步骤末尾用“as %1”命名。此处已知的名称：%2。</translation>
    </message>
    <message>
        <source>“%1” names no message: it has no octets.</source>
        <translation>“%1”命名的不是消息，没有字节可以比较。</translation>
    </message>
    <message>
        <source>Name a message with “as” in a step with received or sent.</source>
        <translation>请在 received 或 sent 的步骤中用“as”给消息命名。</translation>
    </message>
    <message>
        <source>“%1” is not a connection.</source>
        <translation>“%1”不是连接。</translation>
    </message>
    <message>
        <source>This is about a connection: name one with “connected … as NAME” before.</source>
        <translation>这是连接的状态：请先用“connected … as NAME”给一个连接命名。</translation>
    </message>
    <message>
        <source>“%1” is not a TCP server.</source>
        <translation>“%1”不是 TCP 服务器。</translation>
    </message>
    <message>
        <source>This is about a server: name one with “opened tcp-server as NAME” before.</source>
        <translation>这是服务器的状态：请先用“opened tcp-server as NAME”给一个服务器命名。</translation>
    </message>
    <message>
        <source>%1, line %2:</source>
        <translation>%1 第 %2 行：</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>The file has more than %1 KiB.</source>
        <translation>文件超过 %1 KiB。</translation>
    </message>
    <message>
        <source>A lesson is a text: shorten it, or make two of it.</source>
        <translation>课程是一篇文字：请缩短它，或分成两课。</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>这不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8; editors call it that, too.</source>
        <translation>请将文件保存为 UTF-8 编码；编辑器里也叫这个名字。</translation>
    </message>
    <message>
        <source>The front matter is missing.</source>
        <translation>缺少开头部分（front matter）。</translation>
    </message>
    <message>
        <source>The first line is ---, then come title: and step: lines, then --- again.</source>
        <translation>第一行是 ---，之后是 title: 和 step: 各行，然后再是 ---。</translation>
    </message>
    <message>
        <source>The front matter does not end.</source>
        <translation>开头部分（front matter）没有结束。</translation>
    </message>
    <message>
        <source>Write a line --- after its last step.</source>
        <translation>请在最后一个 step 之后写一行 ---。</translation>
    </message>
    <message>
        <source>“%1” has no colon.</source>
        <translation>“%1”中没有冒号。</translation>
    </message>
    <message>
        <source>The lines between --- and --- are “key: value”.</source>
        <translation>两个 --- 之间的行应为“键: 值”，用半角冒号。</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>这里没有名为“%1”的键。</translation>
    </message>
    <message>
        <source>There is nothing after “%1:”.</source>
        <translation>“%1:”后面没有内容。</translation>
    </message>
    <message>
        <source>Write its value after the colon, or remove the line.</source>
        <translation>请在冒号后面写上值，或删去这一行。</translation>
    </message>
    <message>
        <source>“%1” is not a place in the list.</source>
        <translation>“%1”不是列表中的位置。</translation>
    </message>
    <message>
        <source>Expected a whole number from 0 to %1.</source>
        <translation>应为 0 到 %1 的整数。</translation>
    </message>
    <message>
        <source>There are more than %1 steps.</source>
        <translation>步骤超过 %1 个。</translation>
    </message>
    <message>
        <source>Make two lessons of it.</source>
        <translation>请分成两课。</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>缺少标题。</translation>
    </message>
    <message>
        <source>Write a line “title: …” before this one.</source>
        <translation>请在这一行之前写一行“title: …”。</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>没有步骤。</translation>
    </message>
    <message>
        <source>Write a line “step: …” before this one for each step.</source>
        <translation>请在这一行之前为每个步骤写一行“step: …”。</translation>
    </message>
    <message>
        <source>This heading is empty.</source>
        <translation>这个标题是空的。</translation>
    </message>
    <message>
        <source>Write after ## what is to be done in this step.</source>
        <translation>请在 ## 后面写明这一步要做什么。</translation>
    </message>
    <message>
        <source>There are too few headings (##) for the steps: %1 for %2.</source>
        <translation>二级标题（##）少于步骤：%1 个标题，%2 个步骤。</translation>
    </message>
    <message>
        <source>Write one for each step, in the same order.</source>
        <translation>请为每个步骤写一个标题，顺序相同。</translation>
    </message>
    <message>
        <source>There are too many headings (##) for the steps: %1 for %2.</source>
        <translation>二级标题（##）多于步骤：%1 个标题，%2 个步骤。</translation>
    </message>
    <message>
        <source>After the last step there may be one more, the conclusion. Within a step write ###.</source>
        <translation>最后一步之后只能再有一个，即总结。步骤内部请用 ###。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Check that it is there and who may read it.</source>
        <translation>请检查文件是否存在，以及谁有权读取。</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>Put the lesson itself into the folder.</source>
        <translation>请把课程文件本身放进该文件夹。</translation>
    </message>
    <message>
        <source>This translates %1, which is missing or has an error.</source>
        <translation>这是 %1 的翻译，但没有这一课，或它有错误。</translation>
    </message>
    <message>
        <source>Put both side by side, under the same name.</source>
        <translation>请把两个文件以相同的名称放在一起。</translation>
    </message>
    <message>
        <source>The folder holds more lessons than are read: %1.</source>
        <translation>文件夹中的课程多于读取的上限：%1。</translation>
    </message>
    <message>
        <source>Move those that are not needed to another folder.</source>
        <translation>请把不需要的移到别的文件夹。</translation>
    </message>
    <message>
        <source>Capturing failed: %1.</source>
        <translation>抓包失败：%1。</translation>
    </message>
    <message>
        <source>The timeline is inferred again. Switch Capture on to try once more.</source>
        <translation>时序图恢复为推断。请再次打开“抓包”重试。</translation>
    </message>
    <message>
        <source>The system lets a program see segments only if it has the right CAP_NET_RAW, and this one does not have it.</source>
        <translation>系统只允许拥有 CAP_NET_RAW 权限的程序查看报文段，而本程序没有该权限。</translation>
    </message>
    <message>
        <source>Give the program the right with this command, then start it anew:</source>
        <translation>请用下面的命令为程序授予权限，然后重新启动程序：</translation>
    </message>
    <message>
        <source>libpcap found no interface to capture on.</source>
        <translation>libpcap 没有找到可抓包的网卡。</translation>
    </message>
    <message>
        <source>Switch an interface on, then try again.</source>
        <translation>请启用一个网卡，然后重试。</translation>
    </message>
    <message>
        <source>libpcap says: %1.</source>
        <translation>libpcap 报告：%1。</translation>
    </message>
    <message>
        <source>This program was built without libpcap for this system.</source>
        <translation>本程序在此系统上构建时没有 libpcap。</translation>
    </message>
    <message>
        <source>Aborted here with a reset (RST).</source>
        <translation>本端以复位（RST）中止连接。</translation>
    </message>
    <message>
        <source>The peer closed the connection (FIN); aborted here with a reset (RST).</source>
        <translation>对端关闭了连接（FIN）；本端以复位（RST）中止。</translation>
    </message>
    <message>
        <source>Reading goes on: the window opens again.</source>
        <translation>继续读取：窗口重新打开。</translation>
    </message>
    <message>
        <source>Reading is stopped: what comes stays in the system&apos;s buffer, and once that is full the window is closed and the peer has to wait.</source>
        <translation>已停止读取：到达的数据留在系统缓冲区，缓冲区满后窗口关闭，对端只能等待。</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is off (TCP_NODELAY): small messages leave at once.</source>
        <translation>Nagle 算法已关闭（TCP_NODELAY）：小消息立即发出。</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is on: a small message waits while an earlier one is not confirmed.</source>
        <translation>Nagle 算法已开启：前面的数据未被确认时，小消息会等待。</translation>
    </message>
    <message>
        <source>Keep-alive is off.</source>
        <translation>保活（keep-alive）已关闭。</translation>
    </message>
    <message>
        <source>Keep-alive is on: after %1 s of silence the peer is asked every %2 s, and after %3 unanswered probes the connection is lost.</source>
        <translation>保活（keep-alive）已开启：静默 %1 秒后每 %2 秒探测一次对端，%3 次探测无应答则连接中断。</translation>
    </message>
    <message>
        <source>The backlog is %1 now.</source>
        <translation>积压队列（backlog）现为 %1。</translation>
    </message>
    <message>
        <source>Clients are accepted by hand: until then they wait in the backlog, connected as far as they know.</source>
        <translation>手动接受客户端：在此之前它们在积压队列中，而它们自己认为已经连接。</translation>
    </message>
    <message>
        <source>Clients are accepted as they come.</source>
        <translation>客户端到达即被接受。</translation>
    </message>
    <message>
        <source>The program prints too much and is stopped.</source>
        <translation>程序输出过多，已将其停止。</translation>
    </message>
    <message>
        <source>The Python program has started.</source>
        <translation>Python 程序开始运行。</translation>
    </message>
    <message>
        <source>Python: %1</source>
        <translation>Python：%1</translation>
    </message>
    <message>
        <source>The Python program was stopped.</source>
        <translation>Python 程序已停止。</translation>
    </message>
    <message>
        <source>The Python program has ended with status %1.</source>
        <translation>Python 程序已结束，退出码 %1。</translation>
    </message>
    <message>
        <source>The lessons in the folder have more than %1 MiB together.</source>
        <translation>文件夹中的课程总共超过 %1 MiB。</translation>
    </message>
    <message>
        <source>Capturing is not possible: the timeline stays inferred.</source>
        <translation>无法抓包：时序图仍为推断。</translation>
    </message>
    <message>
        <source>Look at the segments with Wireshark.</source>
        <translation>请用 Wireshark 查看报文段。</translation>
    </message>
</context>
<context>
    <name>PartnerFeature</name>
    <message>
        <source>Start a partner &amp;on</source>
        <translation>在指定地址启动伙伴(&amp;O)</translation>
    </message>
    <message>
        <source>Ends the other side that was started in this program</source>
        <translation>停止在本程序中启动的对端</translation>
    </message>
    <message>
        <source>Starts the matching other side in this program: it echoes what it gets</source>
        <translation>在本程序中启动与之配对的对端：收到什么就回送什么</translation>
    </message>
    <message>
        <source>Stop the &amp;partner</source>
        <translation>停止伙伴(&amp;P)</translation>
    </message>
    <message>
        <source>Start a &amp;partner</source>
        <translation>启动伙伴(&amp;P)</translation>
    </message>
    <message>
        <source>Stop the partner</source>
        <translation>停止伙伴</translation>
    </message>
    <message>
        <source>Start a partner</source>
        <translation>启动伙伴</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Partner</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>The partner is connected from %1 and echoes what it gets.</source>
        <translation>伙伴已从 %1 连接，并会原样发回收到的内容。</translation>
    </message>
    <message>
        <source>The partner listens on %1: disconnect, then connect to it.</source>
        <translation>伙伴正在 %1 监听：请先断开，再连接到它。</translation>
    </message>
    <message>
        <source>The partner answers every broadcast to port %1.</source>
        <translation>伙伴会应答发往端口 %1 的每个广播。</translation>
    </message>
    <message>
        <source>The partner is at %1 and echoes what it gets.</source>
        <translation>伙伴位于 %1，并会原样发回收到的内容。</translation>
    </message>
    <message>
        <source>The partner answers on port %1.</source>
        <translation>伙伴在端口 %1 上应答。</translation>
    </message>
    <message>
        <source>The partner is at %1.</source>
        <translation>伙伴位于 %1。</translation>
    </message>
    <message>
        <source>This tab sends to %1. Send to the partner instead?</source>
        <translation>此标签页的目标是 %1。是否改为发送到伙伴？</translation>
    </message>
    <message>
        <source>Send to the &amp;partner</source>
        <translation>发送到伙伴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep the target</source>
        <translation>保留原目标(&amp;K)</translation>
    </message>
    <message>
        <source>The partner has stopped.</source>
        <translation>伙伴已停止。</translation>
    </message>
    <message>
        <source>The partner stopped: %1</source>
        <translation>伙伴已停止：%1</translation>
    </message>
</context>
<context>
    <name>PeerNamesDialog</name>
    <message>
        <source>No name is selected.</source>
        <translation>未选中任何名称。</translation>
    </message>
    <message>
        <source>Names of peers</source>
        <translation>对端名称</translation>
    </message>
    <message>
        <source>A name is shown with the address, in the console and in the timeline. It is for an IP with all its ports, or for one port of it.</source>
        <translation>名称与地址一起显示在控制台和时序图中。可以给一个 IP 的所有端口取名，也可以只给其中一个端口取名。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” is not an address. Write an IP such as 192.168.1.20, or one port of it: 192.168.1.20:8080.</source>
        <translation>“%1”不是地址。请填写 IP，如 192.168.1.20，或它的一个端口：192.168.1.20:8080。</translation>
    </message>
    <message>
        <source>%1 is named twice. Remove one of the two.</source>
        <translation>%1 有两个名称，请移除其中一个。</translation>
    </message>
    <message>
        <source>There are more than %1 names. Remove some.</source>
        <translation>名称超过 %1 个，请移除一些。</translation>
    </message>
</context>
<context>
    <name>PeerNamesFeature</name>
    <message>
        <source>&amp;Names of peers…</source>
        <translation>对端名称(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>PresentationFeature</name>
    <message>
        <source>&amp;Presentation</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>End (F11)</source>
        <translation>结束 (F11)</translation>
    </message>
    <message>
        <source>End presentation</source>
        <translation>结束演示</translation>
    </message>
    <message>
        <source>Shows the whole window again, in its usual size</source>
        <translation>恢复显示整个窗口和正常字号</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%Ln octets</source>
        <comment>what the message in the send box becomes</comment>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>All clients</source>
        <translation>全部客户端</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1（已断开）</translation>
    </message>
</context>
<context>
    <name>RecordFormatter</name>
    <message>
        <source>opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>unicast</source>
        <translation>单播</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>组播</translation>
    </message>
    <message>
        <source>(through %1)</source>
        <translation>（经 %1）</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>our own</source>
        <translation>自己发出</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>对端 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record&apos;s head, then what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(no longer kept)</source>
        <translation>（已不再保留）</translation>
    </message>
</context>
<context>
    <name>RecordPrinter</name>
    <message numerus="yes">
        <source>%n record(s) are missing on standard output: they came faster than they were read, and the journal no longer kept them.</source>
        <translation>
            <numerusform>标准输出中缺少 %n 条记录：到达速度快于读取速度，且已不再保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordReport</name>
    <message>
        <source>record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>our own broadcast, come back</source>
        <translation>自己发出的广播，已回到本机</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>对端 %1</translation>
    </message>
    <message>
        <source>local %1</source>
        <translation>本地 %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>经 %1</translation>
    </message>
    <message>
        <source>kernel time</source>
        <translation>内核时间</translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>1 octet</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>ends with a correct %1</source>
        <translation>末尾的 %1 校验正确</translation>
    </message>
</context>
<context>
    <name>RespondersExport</name>
    <message>
        <source>Export who answered</source>
        <translation>导出应答者</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>%1 was not written: the last export is still under way.</source>
        <translation>未写入 %1：上一次导出仍在进行。</translation>
    </message>
    <message>
        <source>Who answered was written to %1.</source>
        <translation>应答者已写入 %1。</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>未写入 %1：%2。请另选位置。</translation>
    </message>
</context>
<context>
    <name>RespondersFeature</name>
    <message>
        <source>&amp;Who answered a broadcast</source>
        <translation>广播应答者(&amp;W)</translation>
    </message>
</context>
<context>
    <name>RespondersModel</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>other subnet</source>
        <translation>其他子网</translation>
    </message>
    <message>
        <source>Answered through %1</source>
        <translation>经 %1 应答</translation>
    </message>
    <message>
        <source>New: it did not answer the message before.</source>
        <translation>新：它没有应答上一条消息。</translation>
    </message>
    <message>
        <source>Duplicate: it answered more often than it was asked.</source>
        <translation>重复：应答次数多于询问次数。</translation>
    </message>
    <message>
        <source>Other subnet: its address is not of the subnet that the message went to. Its address or prefix may be set wrongly.</source>
        <translation>其他子网：它的地址不在消息所发往的子网内，可能是地址或前缀设置有误。</translation>
    </message>
    <message>
        <source>Milliseconds from the message to the first answer, by the system&apos;s receive time</source>
        <translation>从发出消息到首个应答的毫秒数，按系统的接收时间</translation>
    </message>
    <message>
        <source>Of all answers together</source>
        <translation>所有应答的总和</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>First (ms)</source>
        <translation>首答 (ms)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答数</translation>
    </message>
    <message>
        <source>Octets</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首个应答</translation>
    </message>
</context>
<context>
    <name>RespondersPane</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>还没有设备应答。</translation>
    </message>
    <message>
        <source>Choose one in the table.</source>
        <translation>请先在表格中选择一个。</translation>
    </message>
    <message>
        <source>Make it the &amp;UDP target</source>
        <translation>设为 UDP 目标(&amp;U)</translation>
    </message>
    <message>
        <source>Goes to the UDP tab and aims it at %1</source>
        <translation>转到 UDP 标签页，目标设为 %1</translation>
    </message>
    <message>
        <source>Connect &amp;by TCP</source>
        <translation>用 TCP 连接(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to a TCP client tab and connects to %1</source>
        <translation>转到 TCP 客户端标签页，连接 %1</translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation>导出为 CSV…(&amp;X)</translation>
    </message>
    <message>
        <source>Writes this table to a file</source>
        <translation>把此表格写入文件</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>谁应答了</translation>
    </message>
</context>
<context>
    <name>RespondersSummary</name>
    <message>
        <source>Who answered: nothing has been sent yet. Those who answer a message are listed here.</source>
        <translation>谁应答了：尚未发送消息。应答消息的设备会列在这里。</translation>
    </message>
    <message>
        <source>Nobody has answered the message of %1 yet.</source>
        <translation>还没有设备应答 %1 的消息。</translation>
    </message>
    <message numerus="yes">
        <source>%n answered the message of %1</source>
        <translation>
            <numerusform>%n 台设备应答了 %1 的消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>发送 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with duplicates</source>
        <translation>
            <numerusform>重复 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another subnet</source>
        <translation>
            <numerusform>其他子网 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) of others that are not listed</source>
        <translation>
            <numerusform>另有 %n 个应答未列出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundTripChart</name>
    <message>
        <source>No round trips yet.</source>
        <translation>尚无往返数据。</translation>
    </message>
    <message>
        <source>%1 round trips from %2 to %3; most of them, %4, took %5 to %6.</source>
        <translation>共 %1 次往返，%2 到 %3；其中最多的 %4 次用时 %5 到 %6。</translation>
    </message>
</context>
<context>
    <name>RouteSentence</name>
    <message>
        <source>leaves through %1 from %2, same subnet</source>
        <translation>经 %1 从 %2 发出，同一子网</translation>
    </message>
    <message>
        <source>leaves through %1 from %2, without a gateway</source>
        <translation>经 %1 从 %2 发出，不经网关</translation>
    </message>
    <message>
        <source>leaves through %1 from %2, through a gateway</source>
        <translation>经 %1 从 %2 发出，通过网关</translation>
    </message>
    <message>
        <source>leaves through %1 from %2, through the gateway %3</source>
        <translation>经 %1 从 %2 发出，通过网关 %3</translation>
    </message>
    <message>
        <source>no interface is in its subnet, and no gateway leads there</source>
        <translation>没有网卡在该子网，也没有网关通往那里</translation>
    </message>
    <message>
        <source>%1, which is in its subnet, is down</source>
        <translation>该子网所在的 %1 未启用</translation>
    </message>
    <message>
        <source>no interface that is up has an address of its kind</source>
        <translation>已启用的网卡都没有同类地址</translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation>%1 不是本机地址</translation>
    </message>
    <message>
        <source>%1 reaches this machine only</source>
        <translation>%1 只能到达本机</translation>
    </message>
    <message>
        <source>this machine&apos;s routes refuse it</source>
        <translation>本机的路由表拒绝该目标</translation>
    </message>
    <message>
        <source>%1 is a broadcast address: TCP goes to one machine only</source>
        <translation>%1 是广播地址：TCP 只能连接一台主机</translation>
    </message>
    <message>
        <source>goes to %1 through every interface that can broadcast</source>
        <translation>经所有可以广播的网卡发往 %1</translation>
    </message>
    <message>
        <source>goes to %1 through %2 from %3</source>
        <translation>经 %2 从 %3 发往 %1</translation>
    </message>
    <message>
        <source>%1 is the broadcast address of the local network, and no default route leads there</source>
        <translation>%1 是本地网络的广播地址，但没有默认路由可用</translation>
    </message>
    <message>
        <source>%1 is the broadcast address of %2: everybody there gets what is sent</source>
        <translation>%1 是 %2 的广播地址：该网络的所有主机都会收到</translation>
    </message>
    <message>
        <source>%1 is a multicast group: TCP goes to one machine only</source>
        <translation>%1 是组播组：TCP 只能连接一台主机</translation>
    </message>
    <message>
        <source>%1 is a multicast group, and no route leads there: choose an interface</source>
        <translation>%1 是组播组，但没有路由通往那里：请选择网卡</translation>
    </message>
    <message>
        <source>%1 is a multicast group, leaves through %2 from %3</source>
        <translation>%1 是组播组，经 %2 从 %3 发出</translation>
    </message>
    <message>
        <source>%1 means any address: it is not a target</source>
        <translation>%1 表示任意地址，不能作为目标</translation>
    </message>
    <message>
        <source>%1 is link-local: write the interface after it, as in %1%eth0</source>
        <translation>%1 是链路本地地址：请在后面写上网卡，例如 %1%eth0</translation>
    </message>
    <message>
        <source>the target is an IPv6 address, and the local address an IPv4 one: choose :: there</source>
        <translation>目标是 IPv6 地址，而本地地址是 IPv4：请将本地地址改为 ::</translation>
    </message>
    <message>
        <source>the target is an IPv4 address, and the local address an IPv6 one: choose 0.0.0.0 there</source>
        <translation>目标是 IPv4 地址，而本地地址是 IPv6：请将本地地址改为 0.0.0.0</translation>
    </message>
    <message>
        <source>%1 is an address of this machine (%2)</source>
        <translation>%1 是本机地址（%2）</translation>
    </message>
    <message>
        <source>no route to %1: %2</source>
        <translation>没有到 %1 的路由：%2</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>an address, an interface</comment>
        <translation>经 %2 到 %1</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>发往：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; %2 has no link (cable?)</source>
        <translation>%1；%2 无链路（网线是否插好？）</translation>
    </message>
    <message>
        <source>“%1” is a name: it is looked up when you connect</source>
        <translation>“%1”是主机名：连接时再解析</translation>
    </message>
    <message>
        <source>“%1” is a name: it is looked up when you send</source>
        <translation>“%1”是主机名：发送时再解析</translation>
    </message>
    <message>
        <source>no interface can broadcast now: all are down or have no IPv4 network</source>
        <translation>目前没有网卡可以广播：都未启用，或没有 IPv4 网络</translation>
    </message>
    <message>
        <source>there is no interface “%1” now</source>
        <translation>目前没有网卡“%1”</translation>
    </message>
    <message>
        <source>%1 is down: it cannot broadcast</source>
        <translation>%1 未启用，不能广播</translation>
    </message>
    <message>
        <source>%1 has no broadcast address: it has no IPv4 network, or one too small (/31, /32)</source>
        <translation>%1 没有广播地址：没有 IPv4 网络，或网段太小（/31、/32）</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address: it cannot broadcast</source>
        <translation>%1 没有 IPv4 地址，不能广播</translation>
    </message>
    <message>
        <source>%1 leads to one other machine: it cannot broadcast</source>
        <translation>%1 只通向另一台主机，不能广播</translation>
    </message>
    <message>
        <source>%1 has no broadcast address: %2 is too small for one (/31, /32)</source>
        <translation>%1 没有广播地址：%2 网段太小（/31、/32）</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>复制负载</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>复制为十六进制</translation>
    </message>
    <message>
        <source>Filter by this peer</source>
        <translation>按此对端过滤</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>在检查器中查看</translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation>没有选中记录。</translation>
    </message>
    <message>
        <source>This record has no peer.</source>
        <translation>此记录没有对端。</translation>
    </message>
    <message>
        <source>Makes this peer the target of the next message</source>
        <translation>将此对端设为下一条消息的目标</translation>
    </message>
    <message>
        <source>Shows only records of this peer</source>
        <translation>只显示此对端的记录</translation>
    </message>
    <message>
        <source>Shows all of this record</source>
        <translation>显示此记录的全部内容</translation>
    </message>
    <message>
        <source>One line for each record</source>
        <translation>每条记录一行</translation>
    </message>
    <message>
        <source>The payloads as text</source>
        <translation>文本形式的负载</translation>
    </message>
    <message>
        <source>The payloads as hex, one line for each record</source>
        <translation>十六进制形式的负载，每条记录一行</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 records were copied: the clipboard takes at most %3 records or %4 MiB. Save writes all of them to a file.</source>
        <translation>只复制了 %2 条记录中的前 %1 条：剪贴板最多容纳 %3 条记录或 %4 MiB。“保存”可将全部记录写入文件。</translation>
    </message>
    <message>
        <source>Name this peer…</source>
        <translation>为此对端命名…</translation>
    </message>
    <message>
        <source>Gives this peer a name that is shown with its address</source>
        <translation>给此对端取一个名称，与地址一起显示</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Only those shown (%1)…</source>
        <translation>仅显示的部分（%1）…</translation>
    </message>
    <message>
        <source>All records (%1)…</source>
        <translation>全部记录（%1）…</translation>
    </message>
    <message>
        <source>Save records</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Save the records shown</source>
        <translation>保存当前显示的记录</translation>
    </message>
    <message>
        <source>Saving records to %1…</source>
        <translation>正在将记录保存到 %1…</translation>
    </message>
    <message>
        <source>Nothing was saved: no record is shown. Change the filter, or save all records.</source>
        <translation>未保存：没有显示任何记录。请更改过滤条件，或保存全部记录。</translation>
    </message>
    <message>
        <source>Saving was cancelled; no file was left behind.</source>
        <translation>已取消保存，没有留下文件。</translation>
    </message>
    <message>
        <source>%1 records were saved to %2.</source>
        <translation>已将 %1 条记录保存到 %2。</translation>
    </message>
    <message>
        <source>Save the payload of record %1</source>
        <translation>保存记录 %1 的负载</translation>
    </message>
    <message>
        <source>The payload was saved to %1.</source>
        <translation>负载已保存到 %1。</translation>
    </message>
    <message>
        <source>The payload was not saved to %1: %2. Choose another place.</source>
        <translation>负载未能保存到 %1：%2。请换一个位置。</translation>
    </message>
</context>
<context>
    <name>StateSentence</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 octets wait: the peer does not read</source>
        <translation>%1 字节待发送：对端没有读取</translation>
    </message>
    <message>
        <source>%1 octets wait to be sent</source>
        <translation>%1 字节待发送</translation>
    </message>
    <message>
        <source>%1 (all interfaces)</source>
        <translation>%1（所有网卡）</translation>
    </message>
    <message>
        <source>closed; Send opens it</source>
        <translation>已关闭；点击“发送”会自动打开</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>closing…</source>
        <translation>正在关闭…</translation>
    </message>
    <message>
        <source>open on %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>the system chose the port</source>
        <translation>端口由系统选择</translation>
    </message>
    <message>
        <source>opened by Send</source>
        <translation>由“发送”打开</translation>
    </message>
    <message>
        <source>not connected: the peer closed the connection (FIN)</source>
        <translation>未连接：对端关闭了连接（FIN）</translation>
    </message>
    <message>
        <source>not connected: the peer reset the connection (RST)</source>
        <translation>未连接：连接被对端复位（RST）</translation>
    </message>
    <message>
        <source>not connected: the connection was lost</source>
        <translation>未连接：连接中断</translation>
    </message>
    <message>
        <source>not connected: closed here</source>
        <translation>未连接：已由本端关闭</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connected %1 → %2</source>
        <translation>已连接 %1 → %2</translation>
    </message>
    <message>
        <source>sending finished (FIN), still receiving</source>
        <translation>已结束发送（FIN），仍在接收</translation>
    </message>
    <message>
        <source>resolving %1…</source>
        <translation>正在解析 %1…</translation>
    </message>
    <message>
        <source>connecting to %1, for %2 s at the most…</source>
        <translation>正在连接 %1，最多等待 %2 秒…</translation>
    </message>
    <message>
        <source>closing: waiting for the peer…</source>
        <translation>正在关闭：等待对端…</translation>
    </message>
    <message>
        <source>trying again every %1 s</source>
        <translation>每 %1 秒重试一次</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>未监听</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still connected</source>
        <translation>
            <numerusform>%n 个客户端仍保持连接</numerusform>
        </translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>no client yet</source>
        <translation>尚无客户端</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s) joined</source>
        <translation>
            <numerusform>%n 个组中已加入 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) joined</source>
        <translation>
            <numerusform>已加入 %n 个组</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Datagrams and pieces of streams that have arrived, in all tabs</source>
        <translation>所有标签页已收到的数据报和数据流片段</translation>
    </message>
    <message>
        <source>Messages that the system has taken, in all tabs</source>
        <translation>所有标签页已交给系统的消息</translation>
    </message>
    <message>
        <source>Datagrams that the system threw away because its receive buffer was full</source>
        <translation>因接收缓冲区已满而被系统丢弃的数据报</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>已接收 %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>已发送 %1</translation>
    </message>
    <message>
        <source>Dropped by the system %1</source>
        <translation>系统已丢弃 %1</translation>
    </message>
    <message>
        <source>%1 (%2, %3/s)</source>
        <translation>%1（%2，%3/秒）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>StdinSender</name>
    <message>
        <source>A line was not sent: %1</source>
        <translation>有一行未发送：%1</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>right</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a check, its result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Our socket</source>
        <translation>本端套接字</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>本地端口</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>邻居（ARP/NDP）</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Firewall here</source>
        <translation>本机防火墙</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢包</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tab, its state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>%1 %2</source>
        <comment>a second tab of a kind: UDP 2</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TcpClientPage</name>
    <message>
        <source>There is no server yet: fill in its address.</source>
        <translation>尚未填写服务器地址。</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name: correct the server address.</source>
        <translation>“%1”既不是 IP 地址也不是主机名，请改正服务器地址。</translation>
    </message>
    <message>
        <source>The server port is not a number from 1 to 65535: ask which port the server listens on.</source>
        <translation>服务器端口不是 1 到 65535 的数字：请确认服务器监听的端口。</translation>
    </message>
    <message>
        <source>“%1” is not an address of this machine. Leave it empty to let the system choose.</source>
        <translation>“%1”不是本机的地址。留空由系统选择。</translation>
    </message>
    <message>
        <source>The local port is not a number from 0 to 65535. Empty or 0 lets the system choose one.</source>
        <translation>本地端口不是 0 到 65535 的数字。留空或 0 由系统选择。</translation>
    </message>
    <message>
        <source>The timeout is not a number of seconds from 1 to %1. Empty is 10.</source>
        <translation>超时不是 1 到 %1 的秒数。留空为 10 秒。</translation>
    </message>
    <message>
        <source>The time to reconnect is not a number of milliseconds from 1 to %1. Empty is never.</source>
        <translation>重连间隔不是 1 到 %1 的毫秒数。留空表示从不重连。</translation>
    </message>
    <message>
        <source>Not connected yet: wait until the connection is made.</source>
        <translation>尚未连接：请等待连接建立。</translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation>连接正在关闭。</translation>
    </message>
    <message>
        <source>Not connected: wait for the next attempt.</source>
        <translation>未连接：请等待下一次尝试。</translation>
    </message>
    <message>
        <source>Not connected: press Connect.</source>
        <translation>未连接：请点击“连接”。</translation>
    </message>
    <message>
        <source>Sending was finished (FIN): disconnect and connect again to send more.</source>
        <translation>已结束发送（FIN）：要继续发送，请断开后重新连接。</translation>
    </message>
    <message>
        <source>Not connected: there is nothing to finish.</source>
        <translation>未连接：没有可结束的发送。</translation>
    </message>
    <message>
        <source>Sending is finished already: the FIN is on its way.</source>
        <translation>已结束发送：FIN 已在途中。</translation>
    </message>
    <message>
        <source>Fixed while there is a connection: disconnect to change this.</source>
        <translation>连接期间不能更改，请先断开。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation>断开(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Connects to the server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>Ends the connection in order</source>
        <translation>正常结束连接</translation>
    </message>
    <message>
        <source>Gives up connecting</source>
        <translation>放弃连接</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Tells the peer that nothing more comes (FIN); receiving goes on</source>
        <translation>告知对端不再发送（FIN），接收照常进行</translation>
    </message>
    <message>
        <source>IP or name</source>
        <translation>IP 或主机名</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>F&amp;inish sending</source>
        <translation>结束发送(&amp;I)</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>服务器地址(&amp;A)</translation>
    </message>
    <message>
        <source>An IP address or a host name</source>
        <translation>IP 地址或主机名</translation>
    </message>
    <message>
        <source>Server &amp;port</source>
        <translation>服务器端口(&amp;P)</translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation>1 到 65535</translation>
    </message>
    <message>
        <source>&amp;Local address</source>
        <translation>本地地址(&amp;L)</translation>
    </message>
    <message>
        <source>Where the connection leaves from; empty: the system chooses</source>
        <translation>连接从哪个地址发出；留空由系统选择</translation>
    </message>
    <message>
        <source>L&amp;ocal port</source>
        <translation>本地端口(&amp;O)</translation>
    </message>
    <message>
        <source>Empty or 0: the system chooses one</source>
        <translation>留空或 0 由系统选择</translation>
    </message>
    <message>
        <source>Connec&amp;t timeout (s)</source>
        <translation>连接超时（秒）(&amp;T)</translation>
    </message>
    <message>
        <source>How long to try to connect, in seconds; empty: 10</source>
        <translation>尝试连接的最长时间，以秒为单位；留空为 10</translation>
    </message>
    <message>
        <source>&amp;Reconnect after (ms)</source>
        <translation>自动重连间隔（毫秒）(&amp;R)</translation>
    </message>
    <message>
        <source>Tries again after this many milliseconds; empty: never</source>
        <translation>间隔多少毫秒后重试；留空表示从不重连</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What the console calls this tab</source>
        <translation>控制台中此标签页的名称</translation>
    </message>
</context>
<context>
    <name>TcpServerPage</name>
    <message>
        <source>“%1” is not an IP address. Choose one of this machine&apos;s, or 0.0.0.0 for all interfaces.</source>
        <translation>“%1”不是 IP 地址。请选择本机的一个地址，或 0.0.0.0（所有网卡）。</translation>
    </message>
    <message>
        <source>The local port is not a number from 0 to 65535. Empty or 0 lets the system choose one.</source>
        <translation>本地端口不是 0 到 65535 的数字。留空或 0 由系统选择。</translation>
    </message>
    <message numerus="yes">
        <source>all %n client(s)</source>
        <translation>
            <numerusform>全部 %n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer connected: choose whom to send to.</source>
        <translation>%1 已断开：请选择发送对象。</translation>
    </message>
    <message>
        <source>Not listening: press Open, then wait for a client.</source>
        <translation>未监听：请点击“打开”，然后等待客户端。</translation>
    </message>
    <message>
        <source>No client is connected yet: wait for one.</source>
        <translation>尚无客户端连接，请等待。</translation>
    </message>
    <message>
        <source>%1 is no longer connected: there is nobody to reply to.</source>
        <translation>%1 已断开，无法回复。</translation>
    </message>
    <message>
        <source>Fixed while it listens: close it to change this.</source>
        <translation>监听期间不能更改，请先关闭。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Listens for clients</source>
        <translation>开始监听，等待客户端连接</translation>
    </message>
    <message>
        <source>Stops listening: nobody new comes in, the clients stay connected</source>
        <translation>停止监听：不再接受新的客户端，已有客户端保持连接</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>没有客户端连接。</translation>
    </message>
    <message>
        <source>Ends the connection with the client selected in the list</source>
        <translation>结束与列表中所选客户端的连接</translation>
    </message>
    <message>
        <source>Select a client in the list first.</source>
        <translation>请先在列表中选择一个客户端。</translation>
    </message>
    <message>
        <source>Stops listening and disconnects every client. Close only stops listening.</source>
        <translation>停止监听并断开所有客户端。“关闭”只停止监听。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有打开的监听或连接。</translation>
    </message>
    <message>
        <source>Every client gets it, or only this one</source>
        <translation>发给全部客户端，或只发给其中一个</translation>
    </message>
    <message>
        <source>Local &amp;address</source>
        <translation>本地地址(&amp;A)</translation>
    </message>
    <message>
        <source>The address of this machine to listen on</source>
        <translation>在本机的哪个地址上监听</translation>
    </message>
    <message>
        <source>Local &amp;port</source>
        <translation>本地端口(&amp;P)</translation>
    </message>
    <message>
        <source>0 to 65535; empty or 0: the system chooses one</source>
        <translation>0 到 65535；留空或 0 由系统选择</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>发送到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What the console calls this tab</source>
        <translation>控制台中此标签页的名称</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>&amp;Disconnect client</source>
        <translation>断开客户端(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation>全部关闭(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TimelineFeature</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>时序图(&amp;T)</translation>
    </message>
    <message>
        <source>Timeline in a win&amp;dow</source>
        <translation>在窗口中显示时序图(&amp;D)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时序图</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>%1 in which nothing happened</source>
        <translation>%1 内无事发生</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>The newest</source>
        <translation>最新的会话</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>还没有可保存的内容。</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>将时序图保存为图片</translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation>保存时序图</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written. The folder may be read-only or the disk full: choose another place.</source>
        <translation>无法写入 %1。文件夹可能只读，或磁盘已满：请选择其他位置。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Which conversation the timeline shows</source>
        <translation>时序图显示哪个会话</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>In a window</source>
        <translation>在窗口中显示</translation>
    </message>
    <message>
        <source>Show the timeline large in a window of its own, for a projector</source>
        <translation>在单独的窗口中放大显示时序图，适合投影</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>Connect, or send a datagram: what happens between the two sides is drawn here.</source>
        <translation>建立连接或发送一个数据报：双方之间发生的事会画在这里。</translation>
    </message>
</context>
<context>
    <name>UdpPage</name>
    <message>
        <source>There is no target yet: fill in the target address.</source>
        <translation>尚未填写目标地址。</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name: correct the target address.</source>
        <translation>“%1”既不是 IP 地址也不是主机名，请改正目标地址。</translation>
    </message>
    <message>
        <source>There is no target port yet: fill it in.</source>
        <translation>尚未填写目标端口。</translation>
    </message>
    <message>
        <source>The target port is not a number from 1 to 65535: correct it.</source>
        <translation>目标端口不是 1 到 65535 的数字，请改正。</translation>
    </message>
    <message>
        <source>The TTL is not a number from 0 to 255. Leave it empty for the system&apos;s.</source>
        <translation>TTL 不是 0 到 255 的数字。留空使用系统默认值。</translation>
    </message>
    <message>
        <source>The receive buffer is not a number of octets. Leave it empty for the system&apos;s.</source>
        <translation>接收缓冲区不是字节数。留空使用系统默认值。</translation>
    </message>
    <message>
        <source>IP or name</source>
        <translation>IP 或主机名</translation>
    </message>
    <message>
        <source>Ta&amp;rget address</source>
        <translation>目标地址(&amp;R)</translation>
    </message>
    <message>
        <source>An IP address or a host name: where Send goes</source>
        <translation>发送目标的 IP 地址或主机名</translation>
    </message>
    <message>
        <source>M&amp;ulticast groups</source>
        <translation>组播组(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <translation>网卡(&amp;I)</translation>
    </message>
    <message>
        <source>TT&amp;L</source>
        <translation>TT&amp;L</translation>
    </message>
    <message>
        <source>Mul&amp;ticast loop</source>
        <translation>组播回环(&amp;T)</translation>
    </message>
    <message>
        <source>Whether this machine gets its own multicasts</source>
        <translation>本机是否收到自己发出的组播</translation>
    </message>
    <message>
        <source>Receive &amp;buffer</source>
        <translation>接收缓冲区(&amp;B)</translation>
    </message>
    <message>
        <source>Octets; empty: the system&apos;s default</source>
        <translation>字节数；留空使用系统默认值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>“%1” is not a multicast group. Groups are 224.0.0.0 to 239.255.255.255, or begin with ff in IPv6; an interface and one source may follow, as in 232.1.2.3%eth0@192.168.1.5.</source>
        <translation>“%1”不是组播组。组地址为 224.0.0.0 到 239.255.255.255，或以 ff 开头的 IPv6 地址；后面可附网卡和一个源，如 232.1.2.3%eth0@192.168.1.5。</translation>
    </message>
    <message>
        <source>While it is open, groups are joined and left under “Groups…”.</source>
        <translation>打开期间，请在“组播组…”中加入和退出。</translation>
    </message>
    <message>
        <source>Groups to join, separated by spaces; an interface and one source may follow: GROUP%INTERFACE@SOURCE</source>
        <translation>要加入的组，以空格分隔；可附网卡和一个源：组%网卡@源</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>组播组…</translation>
    </message>
    <message>
        <source>Shows which groups are joined; joins and leaves, also while it is open</source>
        <translation>显示已加入的组；打开期间也可加入和退出</translation>
    </message>
    <message>
        <source>For multicast sends, and for groups that name none; all: groups are joined on every interface; empty: the system chooses</source>
        <translation>用于发送组播，以及未指定网卡的组；all：在所有网卡上加入；留空：由系统选择</translation>
    </message>
    <message>
        <source>How many hops a datagram may go, 0 to 255; 0 keeps multicasts on this machine; empty: the system&apos;s default (1 for multicasts)</source>
        <translation>数据报最多可经过的跳数，0 到 255；0 使组播不离开本机；留空：系统默认值（组播为 1）</translation>
    </message>
</context>
<context>
    <name>WorkspaceKeeper</name>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>工作区另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.json)</source>
        <translation>工作区 (*.json)</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>保存工作区</translation>
    </message>
</context>
<context>
    <name>statusdot</name>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
</TS>
