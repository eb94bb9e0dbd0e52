<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceFeature</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BroadcastOffer</name>
    <message>
        <source>A broadcast reaches everybody on that network. The Broadcast tab is made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Broadcast tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes there with this address and port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BroadcastPage</name>
    <message>
        <source>all interfaces, port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target port yet: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target port is not a number from 1 to 65535: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an interface nor an IPv4 address to send a broadcast to: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 has no broadcasts: choose an IPv4 address, or 0.0.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send th&amp;rough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All interfaces that can broadcast, one of them, or an address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Capture the segments of this program&apos;s TCP connections and show them in place of what is inferred: flags, numbers, window, length, retransmissions. Nothing of other connections is kept, and only the headers of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that allows capturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <comment>a time, how many segments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The system dropped %n.</source>
        <translation>
            <numerusform>The system dropped %n.</numerusform>
            <numerusform>The system dropped %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) too many: not captured.</source>
        <translation>
            <numerusform>%n connection too many: not captured.</numerusform>
            <numerusform>%n connections too many: not captured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies every step as a line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckFeature</name>
    <message>
        <source>Why does nothing arrive? Walks through what can be checked, and says first what it will send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all interfaces, IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local network only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>255.255.255.255 on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsModel</name>
    <message>
        <source>Connected since %1. %2 octets wait: the peer does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected since %1. Closing: waiting for the peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets that the peer has not taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Does what this tab does: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an ESP32. Put in the name and the password of your network, upload it, and open the serial monitor with 115200 baud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message, octet by octet as it is sent. C adds a zero at the end, which is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is sent again and again: the milliseconds between, and how many times (0: until stopped).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters are shown as \x0a: a peer cannot drive your terminal with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C does not know %1: what is not ASCII is shown as \xe4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millis() counts the milliseconds since the start; the difference stays right when it begins anew after 49 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called once, at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of this board; with 0 the system chooses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the message goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UDP socket: it sends and receives datagrams, without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the network that the board is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it leaves, as one datagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called again and again. It must not wait: the board has other things to do too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the next datagram; 0 while there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds until the next attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shakes hands with the server: SYN, SYN+ACK, ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what is there, however much: TCP is a stream and has no borders of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer has closed (FIN), or the connection is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of this board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many clients at once as there is room for below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each of them: how often it has got the message, and when it is due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has closed (FIN), or the connection is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One listening socket; each client that has connected has a socket of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it with “cc -std=c11 -Wall -o program FILE” and start it with “./program”; Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address or a name becomes what the socket functions take. The result is a list: a name may have several addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds of a clock that nobody sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long poll() may wait until it is time to send; -1 is for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this machine; with port 0 the system chooses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address and port of this machine; 0.0.0.0 and :: are all of its addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broadcast addresses of the networks that this machine is in now. In another network they are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each call of sendto() is one datagram, and arrives as one or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No datagram is larger than 65,535 octets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until a datagram is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining tells the routers that this machine wants what is sent to the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, but only this sender to the group is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every interface; one that takes no part in multicast says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the port is ours: what is sent to it arrives here, and what we send comes from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a datagram, but no longer than until the next message is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this the system refuses to send to a broadcast address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs that set this too may share the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many octets may wait to be received before the system drops datagrams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many networks a datagram may cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this machine gets its own multicasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multicasts leave through this interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed as hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line ending: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum of all before it: %1 (another message needs another one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program without its window: what arrives is printed, and each line that you type is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--send as typed, --send-escaped with \r and \x0d, --send-hex as octets; the line ending and the checksum are added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the port stays taken for a while after the program has ended (TIME-WAIT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What poll() watches: the listening socket first, then one socket for each client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one takes the place of the one that goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thread waits for all of them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last to the first, since the last one may take another&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept() gives a new socket for each client; the listening one goes on listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the connection leaves from; with port 0 the system chooses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send() may take fewer octets than it is given: go on with the rest. Gives 0 when the connection is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without MSG_NOSIGNAL sending to a peer that is gone would end the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what is there, however much: TCP is a stream and has no borders of messages. Gives 0 at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero octets: the peer has closed (FIN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for octets, but no longer than until the next message is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries each address that the server&apos;s name has. Gives -1 when none of them answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local end is bound before connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UDP link: the target, the local port, and 0 for a target that stays the same. (2 would follow whoever has sent last.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to the server. The module answers CONNECT and OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server needs several links; each client that connects gets a number from 0 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module says “0,CONNECT” when the first client is there. Only then:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send these lines to the module one by one, each ended with CR LF, and wait for OK after each. Lines that begin with # are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the address of this module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many octets are to be sent. The module answers “&gt;” and then takes exactly that many, without CR LF after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These octets, here in hex: send not the digits but what they stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives is shown as “+IPD,LINK,SIZE:octets”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives is shown as “+IPD,SIZE:octets”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a board with Wi-Fi that runs MicroPython. Put in the name and the password of your network and save it on the board as main.py.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message, octet by octet as it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s address and the mask that tells which addresses are in the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this some boards refuse to send to a broadcast address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As octets: MicroPython knows no charset but UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One listening socket; accept() gives a new socket for each client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each client: how often it has got the message, and when it is due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clients that are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the nc of OpenBSD (package netcat-openbsd). What you type is sent line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with “python3 FILE”; Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How octets that arrive become text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is sent again and again: the seconds between, and how many times (0: until stopped).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multicast groups: everybody who has joined one gets what is sent to it. Each with the interface on which it is joined; None: the system chooses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface by which multicasts leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thread sends while this one receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every interface that takes part in multicast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until a datagram is there. No datagram is larger than 65,535 octets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>!r shows control characters as \n, \x1b, …: a peer cannot drive your terminal with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until the next attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream may be cut within a character: the decoder keeps the rest until the next octets come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendall() goes on until the system has taken every octet; send() may take fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until octets are there, however many: TCP is a stream and has no borders of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the name up and shakes hands with the server: SYN, SYN+ACK, ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeout is for connecting: receiving waits as long as it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thread for each client, so that nobody waits for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build it with “c++ -std=c++17 -fPIC -o program FILE $(pkg-config --cflags --libs Qt6Network)” and start it with “./program”; Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters are shown as \n, \u001B, …: a peer cannot drive your terminal with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer calls this again and again, until all rounds are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the event loop waits for everything at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each call of writeDatagram() is one datagram, and arrives as one or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many networks a multicast may cross. (Qt has no such setting for other datagrams.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called whenever datagrams are there; several may have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called when octets are there, however many: TCP is a stream and has no borders of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called when the handshake is done: SYN, SYN+ACK, ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called when the connection has ended, or could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called when clients have connected; each has a socket of its own, and the server goes on listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socat joins two ends: the terminal and a socket. What you type is sent line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each block that socat reads becomes one datagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects, sends, and shows what arrives until the peer closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fork: a process of its own for each client, so that nobody waits for another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>%1 as code</source>
        <comment>of a tab</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the program to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Python programs are run from here: save this one and build it as its first lines say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python3 was not found on this machine: install it to run programs from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the program here; the console shows what it prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When something arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it and send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeFeature</name>
    <message>
        <source>What this tab does as a program: Python, C, Arduino and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as c&amp;ode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab has port %1 open, and two programs cannot have the same: close it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>%Ln octets wait</source>
        <comment>taken by us, not yet by the system</comment>
        <translation>
            <numerusform>%Ln octet waits</numerusform>
            <numerusform>%Ln octets wait</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send yet: type a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message (Ctrl+Enter sends)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again and again until stopped, or as often as the count says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds from one message to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times in all; 0 goes on until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR LF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what the peer has not taken yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionControls</name>
    <message>
        <source>Only while there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline: FIN from us; our state becomes FIN-WAIT-1, then FIN-WAIT-2, and data can still come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our FIN has been sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline: FIN from us, FIN from the peer; the side that sent the first stays in TIME-WAIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline: RST from us (SO_LINGER 0), and both sides are CLOSED at once; what waits is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline: what the peer sends fills the system&apos;s buffer until our window is closed, and the peer has to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline: what waited comes at once, and the window opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm. In the timeline: small messages sent in a row are gathered and leave together, once what went before is confirmed (TCP_NODELAY off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After some silence the peer is asked whether it is still there; in the timeline: when it is not, the connection is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is silent before the peer is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long between one question and the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many unanswered questions until the connection is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the server listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many connections may wait to be accepted; a further client gets no answer, and sends its SYN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients wait in the backlog until Accept; for them the connection is made already: SYN, SYN+ACK, ACK are the system&apos;s work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept one (%1 waiting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients are accepted as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the first in the queue: it gets a socket of its own, and the listening socket goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nagle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep-alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep-alive after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep-alive every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep-alive probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back&amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept by &amp;hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleColumn</name>
    <message>
        <source>The kernel&apos;s receive time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own broadcast, come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleFeature</name>
    <message>
        <source>&amp;Save console…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleOverlays</name>
    <message>
        <source>Jump to newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest records and follow them (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Jump to newest (%n new)</source>
        <translation>
            <numerusform>Jump to newest (%n new)</numerusform>
            <numerusform>Jump to newest (%n new)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsolePane</name>
    <message>
        <source>%1 of %2</source>
        <comment>records shown of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused, %1 more arrived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationName</name>
    <message>
        <source>TCP: client %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP: to %1 from port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP: attempts to reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP: listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP: with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatagramPage</name>
    <message>
        <source>“%1” is not an IP address. Choose one of this machine&apos;s, or 0.0.0.0 for all interfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local port is not a number from 0 to 65535. Empty or 0 lets the system choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed while it is open: close it to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the socket: from then on it receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this machine to receive on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local &amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 65535; empty or 0: the system chooses one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar&amp;get port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the console calls this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs that share it may use the local port too: broadcasts and multicasts reach all of them, a datagram to this machine alone reaches only one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EchoDialog</name>
    <message>
        <source>Echo test – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends numbered messages to %1, which has to send them back, and checks every octet that comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed while the test runs: stop it to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets in each, &amp;at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Octets in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets in each, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 8 octets on, each message can be told from every other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Random size up to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each message gets a size of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their &amp;way at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their way at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 measures honest round trips; more measure how much goes through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that is not back by then is lost or late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EchoTestFeature</name>
    <message>
        <source>&amp;Echo test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many may answer a broadcast: test one of them on the UDP tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends numbered messages to a peer that echoes and checks what comes back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointKind</name>
    <message>
        <source>UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointPage</name>
    <message>
        <source>%1; %2</source>
        <comment>what is, and the way to the target</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointPanel</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folds the rarer fields away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolds the rarer fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × data, %2</source>
        <comment>how many at once, octets of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our state %1, the peer&apos;s %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our state %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of an event&apos;s description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIN, half-closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST: refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window closed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window open (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) sent again</source>
        <translation>
            <numerusform>%n segment sent again</numerusform>
            <numerusform>%n segments sent again</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has forgotten the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP: nobody listens on that port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 accepted: a socket of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events left out, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The system dropped %n segment(s)</source>
        <translation>
            <numerusform>The system dropped %n segment</numerusform>
            <numerusform>The system dropped %n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>no flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retransmission: sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of order: overtaken on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came before it was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate ACK, number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep-alive: is the other side there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>windows are not scaled: the handshake was not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers count from the first segment seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some may be missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first of several IP fragments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsChart</name>
    <message>
        <source>Round-trip time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure&apos;s name, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the last 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the connection stands between its first SYN and its last ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sending a segment until its acknowledgement comes, smoothed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the round-trip time varies: the more, the longer TCP waits before it sends again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retransmission timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment that is not confirmed within this time is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congestion window (segments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congestion control: how many segments may be under way before one is confirmed, for the network&apos;s sake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow-start threshold (segments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to it the congestion window grows fast, beyond it slowly; a dash: nothing was lost yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer&apos;s window (octets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow control: how much more the peer is ready to take; 0 means wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our window (octets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow control: how much more we are ready to take; it shrinks when nothing is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed (segments) and not sent (octets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way, and what waits in the system because a window is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again (segments)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retransmissions: what was lost, or not confirmed in time. 0 is a good network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest segment (octets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that one segment carries; a longer message is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets and segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went out (↑) and came in (↓), and in how many segments: their borders are not those of the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP has no connection: the system keeps no state of it, no windows and no round-trip times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listening socket takes connections in and carries no octets: choose one of its clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection was made, so there is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not tell what it knows of a connection (TCP_INFO): the timeline shows what this program counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has ended: what the system knew of it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed here: only the state is new, the rest is what was last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure&apos;s name, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live facts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: text, hex:…, from:192.168.1.20   (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only records with this text. hex:0d0a looks for octets, from:192.168.1.20 or from:192.168.1.20:8080 for a peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only records of this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only records of this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How payloads are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes the view; receiving goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides all records up to now (Ctrl+L); Save can still write them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes records to a file (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Leaves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group yet: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a multicast group. Groups are 224.0.0.0 to 239.255.255.255, or begin with ff in IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is one sender&apos;s IP address, of the same kind as the group, or empty; the interface is a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multicast groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>224.0.0.0 to 239.255.255.255, or an IPv6 address that begins with ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one sender that is heard (source-specific multicast); empty: everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is joined; all: on every interface that is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the tab: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins the group now, or when the tab opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the tab has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined when the tab opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined, but %1 has no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not joined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>a UDP socket bound there, and where Send goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connection; from=ADDR:PORT, reconnect=MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a listening socket and its clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window: records go to standard output, and each line of standard input is sent from the first address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send TEXT as it is typed (repeatable, in order)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same with \r \n \t \0 \\ \xHH \u{H…}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same with octets in hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same with the octets of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what ends every text or hex message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checksum that follows it; see --list-checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat what is sent every MS milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N times in all (0: until stopped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send everything received back to where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close in order and end after MS milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same once N received records are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what standard output carries (text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write all records to FILE as they come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file that the settings are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network interfaces of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what charset= may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what --checksum may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --for and --until-received, --headless ends at the end of standard input, unless something is still waited for: a tcp-server, a udp or broadcast address with a port other than 0 or without a target, a tcp-client with reconnect=, --echo, or an --every that still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lone tcp-client sends FIN at the end of standard input and stays until its peer closes. A udp or broadcast address on port 0 waits one more second for answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 an address could not be opened or failed for good; 2 usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try socketeer --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show the window on. Run socketeer --headless with an address, or ./dev demo in the source tree, or set DISPLAY or WAYLAND_DISPLAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send N messages to a peer that echoes, check every octet that comes back, report and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each of them (64); 1-1472: random sizes between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--verify-echo tests a udp address with its target or a tcp-client, with one message on its way at a time and a second&apos;s patience for each. The report goes to standard error, and with --format jsonl into the last note record. Exit status 1: not all came back right and in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multicast (repeatable): GROUP, GROUP%IFACE, GROUP@SOURCE for one source alone; iface=IFACE or all, ttl=0…255, loop=0|1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same to broadcast addresses: via=all, limited (on one interface: iface=NAME), an interface or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share=1 on a udp or broadcast address lets other programs that share have the same port: broadcasts and multicasts reach all of them, a unicast only one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpFeature</name>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Socketeer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Socketeer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socketeer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network debug assistant for UDP, broadcast and TCP.

Free software under the GNU General Public License, version 3 or later.
Made by the Socketeer contributors with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide to Socketeer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a record to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save payload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more octets are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much to lay out here: save the payload to a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterfacesDialog</name>
    <message>
        <source>This machine has no network interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for network interfaces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an address in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as &amp;local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts it into the local address of the tab %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Broadcast here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the Broadcast tab and sends through this interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy in this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterfacesFeature</name>
    <message>
        <source>I&amp;nterfaces…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterfacesModel</name>
    <message>
        <source>%1 has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 has no broadcasts, only multicast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of /%1 has no broadcast address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot broadcast: it leads to one other machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up, no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tunnel or point-to-point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderHead</name>
    <message>
        <source>%1 – %2</source>
        <comment>a name, whose side it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer, ours too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows with a full head: segments as they were captured. Solid arrows: what this program did or was told. Dashed arrows and slanted states: inferred, since without a capture a program does not see when a bare ACK left or how the stream was cut into segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>%1, own lesson</source>
        <comment>&quot;3 of 5&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>a sign, a lesson&apos;s title, &quot;3 of 5&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments whose steps are ticked when the program sees them happen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the folder for lessons of your own: a file that you put there is listed here at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>%1 %2. %3 (%4)</source>
        <comment>a sign, the step&apos;s number, what to do, &quot;done&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes all ticks; what has happened until now no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection that this step is about has ended. Press Start again, and do the steps anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonProgress</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps done</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsFeature</name>
    <message>
        <source>L&amp;essons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made: check who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens folders here. The lessons folder is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Records kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record is kept: the newest in memory, older ones in a temporary file that is gone when Socketeer ends. When both are full, the oldest records go, and a note says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;memory at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;disk at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary file is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept now: %1 in memory, %2 on disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsFeature</name>
    <message>
        <source>&amp;Records kept…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Closing the sockets in order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socketeer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>The repeat skipped %n round(s): too much was still waiting to be sent.</source>
        <translation>
            <numerusform>The repeat skipped %n round: too much was still waiting to be sent.</numerusform>
            <numerusform>The repeat skipped %n rounds: too much was still waiting to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says where Send goes: HOST:PORT for udp, a port alone for broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are: all, limited, an interface&apos;s name, an IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fixes the local end: IP:PORT, where port 0 lets the system choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are milliseconds from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are numbers from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are: 0, 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are octets from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of a charset, such as UTF-8 or GB18030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a label without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an endpoint&apos;s address: it has no “://”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write SCHEME://HOST:PORT, where SCHEME is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scheme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “%1” has no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a port after the host, as in HOST:7788; 0 lets the system choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a port after the host, as in HOST:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, as in [::1]:7788; nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “%1” names no host to connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the server&apos;s name or IP before the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an IP or a host&apos;s name; an IPv6 address stands in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be bound: it is not an IP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an IP of this machine, localhost, or 0.0.0.0 for all interfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot broadcast: IPv6 has no broadcasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an IPv4 address of this machine, or 0.0.0.0 for all interfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” is not for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “group” may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a value of the option “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot send “%2”: it is wrong at character %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is a directory, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file “%2” cannot be read (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file “%2” is larger than 1 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 comes with a later version. Allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Allowed: a whole number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1. Allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of an endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--count needs --every, which says how long to wait between two rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--every needs something to repeat: --send, --send-escaped, --send-hex or --send-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--headless needs an address, such as udp://0.0.0.0:7788, broadcast://0.0.0.0:7788?to=8080, tcp-client://192.168.1.20:8080 or tcp-server://0.0.0.0:7788.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to send to: give one, and a udp:// or broadcast:// address its target, as in udp://0.0.0.0:0?to=192.168.1.20:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be sent to %2: it is wrong at character %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: this version does not write %2 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: its ending names no format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in %1 or %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place that exists, has room and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) up to number %1 could not be written: the journal no longer kept them.</source>
        <translation>
            <numerusform>%n record up to number %1 could not be written: the journal no longer kept it.</numerusform>
            <numerusform>%n records up to number %1 could not be written: the journal no longer kept them.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 different peers were seen: new ones are recorded without their addresses from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records %1 to %2 are no longer kept: the memory limit of %3 MiB is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one “hex:” can be looked for at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets in hex follow “hex:”, such as hex:0d0a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one “from:” can be looked for at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IP address follows “from:”, such as from:192.168.1.20 or from:192.168.1.20:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own broadcast, come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is already used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is already used by %2 (process %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one socket at a time can have a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is this program: close the other tab, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, or choose another port (0 lets the system choose).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket can only be bound to an address of its own machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 for all interfaces, or one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports below 1024 are usually reserved for the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port from 1024 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no more sockets to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files and connections are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some of them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another address or port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket bound to %1 gets no broadcasts, only what is sent to that address. Bind to 0.0.0.0 to get them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1 (all interfaces).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system granted a receive buffer of %1 octets instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited to be sent were thrown away on closing.</source>
        <translation>
            <numerusform>%n message that waited to be sent was thrown away on closing.</numerusform>
            <numerusform>%n messages that waited to be sent were thrown away on closing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that waited to be sent were thrown away.</source>
        <translation>
            <numerusform>%n message that waited to be sent was thrown away.</numerusform>
            <numerusform>%n messages that waited to be sent were thrown away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The system dropped %n datagram(s): the receive buffer was full.</source>
        <translation>
            <numerusform>The system dropped %n datagram: the receive buffer was full.</numerusform>
            <numerusform>The system dropped %n datagrams: the receive buffer was full.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the socket is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: there is no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a target address and a target port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: there is no target port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a target port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the message has %1 octets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UDP datagram over %1 carries %2 octets at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in parts, or over TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is an IPv6 address, and the socket is bound to an IPv4 one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to %1, or choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is an IPv4 address, and the socket is bound to an IPv6 one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the host “%1” was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may be misspelt, or no name server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or give the IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” has no %2 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket is bound to an address of that kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1 octets already wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system takes datagrams more slowly than they are given to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network interface “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may be misspelt, or the device is unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1 cannot broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it up, or choose another interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: no network interface can broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than the route to the target can carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no route to the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and that the network is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow it; a firewall&apos;s rule may be the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on UDP port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered that the port is unreachable (ICMP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program there, or check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to %1 did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route there takes packets of %1 octets at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again: the system has learned the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall on the way refuses it (ICMP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network says: %1 (ICMP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and that the machine is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed here, in order: both sides have sent FIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed here; the peer answered with a reset (RST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed here with a reset (RST): the peer had not closed its side after %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed here; the connection was lost meanwhile: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer closed the connection (FIN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer closed the connection (FIN) and refused what was sent after that (RST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer closed the connection (FIN) and had not taken what waited for it after %1 ms: it was reset (RST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer closed the connection (FIN); then it was lost: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer reset the connection (RST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) that waited were not sent.</source>
        <translation>
            <numerusform>%n octet that waited was not sent.</numerusform>
            <numerusform>%n octets that waited were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) that were sent were not confirmed by the peer.</source>
        <translation>
            <numerusform>%n octet that was sent was not confirmed by the peer.</numerusform>
            <numerusform>%n octets that were sent were not confirmed by the peer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stream ended inside a character: %n octet(s) of it came.</source>
        <translation>
            <numerusform>The stream ended inside a character: %n octet of it came.</numerusform>
            <numerusform>The stream ended inside a character: %n octets of it came.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened a connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the message is empty, and TCP has no empty messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is finished (FIN); what the peer sends is still received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) were thrown away unsent; messages concerned: %1.</source>
        <translation>
            <numerusform>%n octet was thrown away unsent; messages concerned: %1.</numerusform>
            <numerusform>%n octets were thrown away unsent; messages concerned: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them was sent in part: the peer has its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was found for %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may be misspelt, or no name server knows it or could be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or give the IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address for %1 was found within %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, or give the IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine may be off, a firewall may drop what comes, or the server may have too many connections waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port, or allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is there, but no program listens on that port, or a firewall says no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server first, and check its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports that %1 did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine may be off, or a firewall may drop what comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route leads there, or the network or the machine is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the cable or the wireless network, and the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow a connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall of this machine may forbid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the firewall&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clients cannot be accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This program may have too many files and sockets open; %n client(s) are connected and stay so.</source>
        <translation>
            <numerusform>This program may have too many files and sockets open; %n client is connected and stays so.</numerusform>
            <numerusform>This program may have too many files and sockets open; %n clients are connected and stay so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect clients or raise the limit (ulimit -n); it goes on by itself when it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: there is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being opened or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again once it is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: nobody is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until a client has connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: client %1 is no longer connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: sending on this connection is finished (FIN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again to send more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the connection is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: %n octet(s) wait for this peer already.</source>
        <translation>
            <numerusform>Nothing was sent: %n octet waits for this peer already.</numerusform>
            <numerusform>Nothing was sent: %n octets wait for this peer already.</numerusform>
        </translation>
    </message>
    <message>
        <source>The peer reads too slowly, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has read, or throw away what waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients are accepted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1, backlog %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 connected from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No longer listening; %n client(s) stay connected.</source>
        <translation>
            <numerusform>No longer listening; %n client stays connected.</numerusform>
            <numerusform>No longer listening; %n clients stay connected.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multicast group %1 could not be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a multicast address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from 224.0.0.0 to 239.255.255.255, or one that starts with ff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket is bound to an address of the other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to 0.0.0.0 for IPv4 groups and to :: for IPv6 groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash ends the text: write \\ for a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no escape “%1”: only \r \n \t \0 \\ \xHH \u{H…}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\x needs two hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\u needs one to six hexadecimal digits in braces, as in \u{4e2d}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Unicode character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only half of a character (a lone surrogate) stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An octet is two digits: one is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hexadecimal digits must follow here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a hexadecimal digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no charset “%1” on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 was damaged: it was put aside as %2, and the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 is damaged and could not be put aside: the defaults are used, and saving will replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 is from a newer version of Socketeer: it was put aside as %2, and the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 is from a newer version of Socketeer and could not be put aside: the defaults are used, and saving will replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read (%2): the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved in %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send opened the tab, which was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old records cannot be written to disk (the system says: %1). From here on those beyond the memory limit of %2 MiB are no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room for old records. From here on those beyond the memory limit of %1 MiB are no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the journal stays at %1 MiB on it, and the oldest records go from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records %1 to %2 are no longer kept: the room for old records on disk is used up (%3 MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records %1 to %2 were not kept: they came faster than the disk takes them, and the memory limit of %3 MiB is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Echo test: all %n message(s) came back right.</source>
        <translation>
            <numerusform>Echo test: the one message came back right.</numerusform>
            <numerusform>Echo test: all %n messages came back right.</numerusform>
        </translation>
    </message>
    <message>
        <source>Echo test: %1 of %2 messages came back right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it had finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended, or the socket was closed, before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message could not be sent; the failure before this note says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s name was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First wrong octet: message %1, octet %2, received %3 instead of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the timeout: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrupt: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip: minimum %1, median %2, p99 %3, maximum %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 octets per second there and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size needs --verify-echo, which says how many messages to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--verify-echo sends and compares by itself: leave out --echo and --send, --send-escaped, --send-hex and --send-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--verify-echo needs one address to test: a udp:// address with its target, as in udp://0.0.0.0:0?to=192.168.1.20:8080, or a tcp-client:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size: TCP has no empty messages. Allowed: 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Allowed: a number of octets from 0 to %3, or two as in 1-1472 for random sizes between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check tries to connect to %1 once, and sends nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check sends one UDP datagram of 0 octets to %1, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s address is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is connected: there is nothing to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a single machine that could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this network answers at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted a connection after %2 ms; it was closed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on TCP port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with a reset (RST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is off, or a firewall drops the attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and the firewall there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall forbids the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be tried: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another local address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A datagram came back from %1 after %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came back within %1 ms, and no error either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is usual for UDP: the program there took it, or a firewall dropped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the program there got an empty datagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2 reports it (ICMP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall forbids the datagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The datagram could not be sent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket is not open: nothing can arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on port %1 of every address of this machine: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on %1 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only programs on this machine reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, and open it on %1 to be reached by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket on one address hears answers, but no broadcasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, and open it on %1 to hear broadcasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent to another address of this machine does not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system will choose a free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others cannot know it beforehand: choose a fixed one if they have to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program is seen to hold port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcasts can leave to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No broadcast can leave through %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network interface can broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of a local firewall cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither nft nor iptables is installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows them only to the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A firewall is active here (%1): %n of its rules drop or reject.</source>
        <translation>
            <numerusform>A firewall is active here (%1): %n of its rules drops or rejects.</numerusform>
            <numerusform>A firewall is active here (%1): %n of its rules drop or reject.</numerusform>
        </translation>
    </message>
    <message>
        <source>It drops whatever comes in unless a rule lets it pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that one of its rules lets this port and address pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall has rules here (%1), and none drops or rejects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firewall has rules here (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger receive buffer, or have less sent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system dropped nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no route to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is in its subnet, is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring %1 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interface that is up has an address of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a network, or give this machine an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A route of this machine refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this machine&apos;s routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads from the local address to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interface is in its subnet, and no gateway leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this machine an address in the target&apos;s subnet, or a gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves through %1 from %2, to the gateway %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves through %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host “%1” was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is %1: its name means %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 as the local address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local address is not of the target&apos;s kind (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system chooses the address that leads to the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address of %2, but the route to the target leaves through %3: answers may not find their way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the target&apos;s subnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address of this machine: nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a broadcast address: it means everybody there, not one machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Broadcast tab for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means any address: it is not a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is link-local: it could be on any link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the interface after it, as in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable, the radio, and the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the gateway is right and switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway %1 is there: %2 (%3, %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there: %2 (%3, %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway %1 does not answer (%2, %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer on the link (%2, %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs no %2: there is one machine at the other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for %1 yet (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not tell of its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router %1 reports that it cannot reach it (ICMP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router %1 knows no route to that network (ICMP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and the routes of that router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine: no neighbour is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a route there is no neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are multicast addresses: 224.0.0.0 to 239.255.255.255, or ff00::/8; with an interface (or all) and with the only source that is heard: %1, %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of a network interface, or all to join groups on every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “iface” of broadcast goes with “via=limited” alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the broadcast address of that interface write via=%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is this program: close the other tab, choose another port, or let both share it (share=1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, choose another port (0 lets the system choose), or share it (share=1) if that program shares it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is shared only when every socket on it was opened to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other one so that it shares too, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent through %1: it is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent through %1: it leads to one other machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent through %1: it has %2, and a network of /31 or /32 has no broadcast address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a broadcast address: every machine on the local network gets what is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the broadcast address of %2: every machine on that network gets what is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Broadcast tab (broadcast:// in an address) is made for that: it sends through each interface and lists who answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 may be shared: each program that shares it gets every broadcast and multicast, but only one of them gets a datagram that is sent to this machine alone, and the system chooses which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multicast group %1 is joined on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multicast group %1 is joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multicast group %1 is left on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multicast group %1 is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multicast group %1 is no longer joined on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multicast group %1 is no longer joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has no link: nothing to %1 can come through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has its link again: %1 is joined there anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multicast group %1 could not be joined on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface %1 is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is joined as soon as it is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route says which interface the group is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the interface, or all (option iface).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interface that is up and can multicast has an address of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is joined as soon as there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is joined there already, for one source alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is joined there already, for every source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that one first: a socket cannot have both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system allows no more groups or sources for one socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave another one, or let a further tab join this one (on Linux net.ipv4.igmp_max_memberships is the limit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That interface cannot multicast, or is not set up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another interface (option iface).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another interface, or the group without a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” could not be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it an address, or choose another interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to one other machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1, and a network of /31 or /32 has no broadcast address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to 255.255.255.255 on %1 instead (via=limited&amp;iface=%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent through %1: the socket is bound to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an address of %1: answers from there would not find their way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to 0.0.0.0, or to an address of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All interfaces are down, or have no IPv4 network with a broadcast address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket bound to %1 gets no multicasts, only what is sent to that address. Bind to %2 to get them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gateway %1, which leads to %2, does not answer (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted a connection after %2 ms, and closed it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the program there: it may have too many clients, or refuse this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a broadcast address of any interface that is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the broadcast addresses under View › Interfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcasts can leave to 255.255.255.255 through %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface %1 takes packets of %2 octets at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no route for multicast groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the interface that they are to leave through (iface=NAME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot do what this tab does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WiFiUDP object joins one multicast group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one group, or use MicroPython.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL and multicast loop are left out: the library has no such settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its usual builds know only IPv4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use IPv4 addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its library joins no group for one source alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use C, or leave the source out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server needs a port of its own there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a local port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board has an address of its own: the local address of this tab is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board has one network: the interface is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the receive buffer is left out: the library has no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends to the broadcast address of the network that the board is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no broadcast address to send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interface that the tab names is up and can broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another interface, or 255.255.255.255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends to 255.255.255.255 by the route that the system chooses: the interface %1 is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message in the send box is not right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long to be put into a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 octets; the most is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it in the send box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab does not say yet where to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab does not say yet what to connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the server&apos;s address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the target port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket bound to %1 cannot send to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is an IPv4 address, the other an IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to 0.0.0.0 for IPv4 targets and to :: for IPv6 targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long for a command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a program of your own on the board: Arduino or MicroPython.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link goes to one address, and the firmware promises no broadcast to a network&apos;s own broadcast address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands cannot answer what arrives by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes part in a multicast group only where that is the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UDP link needs a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the target address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has %1 octets; the most is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends no empty datagrams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a message into the send box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands do not repeat themselves: send the last two again for each round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the connection has ended, give AT+CIPSTART again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use socat, or another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would hear only what comes from the broadcast address, and nothing does: answers would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It joins no multicast groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot show what arrives and send it back as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nc serves one client: a second one waits until the first has gone, and then gets no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nc hears only the target, the tab hears everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nc does not share its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nc does not connect again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends to one broadcast address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one interface on the tab, or another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-line server cannot repeat messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It joins a group on one interface and for every source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot take the interface&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks in “%1” are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write text=&quot;two words&quot;, with a space after the second mark, and \&quot; for one inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a kind of record nor a state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the line before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a value for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a comparison that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the kind “%2” has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“reason” belongs to disconnected, “word” to failed, and what is about octets to received and sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is a lower-case letter, then lower-case letters, digits and hyphens, and is no other word of the conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has the name “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in an earlier step: “as %1” at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in an earlier step: “as %1” at its end. The names known here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no message: it has no octets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a message with “as” in a step with received or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about a connection: name one with “connected … as NAME” before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a TCP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about a server: name one with “opened tcp-server as NAME” before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson is a text: shorten it, or make two of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8; editors call it that, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is ---, then come title: and step: lines, then --- again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line --- after its last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines between --- and --- are “key: value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing after “%1:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its value after the colon, or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a place in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a whole number from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two lessons of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line “title: …” before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line “step: …” before this one for each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This heading is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write after ## what is to be done in this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few headings (##) for the steps: %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one for each step, in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many headings (##) for the steps: %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last step there may be one more, the conclusion. Within a step write ###.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the lesson itself into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translates %1, which is missing or has an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both side by side, under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds more lessons than are read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move those that are not needed to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capturing failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline is inferred again. Switch Capture on to try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system lets a program see segments only if it has the right CAP_NET_RAW, and this one does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the program the right with this command, then start it anew:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libpcap found no interface to capture on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch an interface on, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libpcap says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without libpcap for this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted here with a reset (RST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer closed the connection (FIN); aborted here with a reset (RST).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on: the window opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading is stopped: what comes stays in the system&apos;s buffer, and once that is full the window is closed and the peer has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is off (TCP_NODELAY): small messages leave at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is on: a small message waits while an earlier one is not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep-alive is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep-alive is on: after %1 s of silence the peer is asked every %2 s, and after %3 unanswered probes the connection is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backlog is %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients are accepted by hand: until then they wait in the backlog, connected as far as they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients are accepted as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program prints too much and is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python program has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python program was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python program has ended with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lessons in the folder have more than %1 MiB together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capturing is not possible: the timeline stays inferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the segments with Wireshark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerFeature</name>
    <message>
        <source>Start a partner &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the other side that was started in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the matching other side in this program: it echoes what it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the &amp;partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a &amp;partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner is connected from %1 and echoes what it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner listens on %1: disconnect, then connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner answers every broadcast to port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner is at %1 and echoes what it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner answers on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tab sends to %1. Send to the partner instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the &amp;partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeerNamesDialog</name>
    <message>
        <source>No name is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is shown with the address, in the console and in the timeline. It is for an IP with all its ports, or for one port of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address. Write an IP such as 192.168.1.20, or one port of it: 192.168.1.20:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named twice. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 names. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeerNamesFeature</name>
    <message>
        <source>&amp;Names of peers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentationFeature</name>
    <message>
        <source>&amp;Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole window again, in its usual size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%Ln octets</source>
        <comment>what the message in the send box becomes</comment>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordFormatter</name>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unicast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multicast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(through %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record&apos;s head, then what it says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no longer kept)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPrinter</name>
    <message numerus="yes">
        <source>%n record(s) are missing on standard output: they came faster than they were read, and the journal no longer kept them.</source>
        <translation>
            <numerusform>%n record is missing on standard output: it came faster than it was read, and the journal no longer kept it.</numerusform>
            <numerusform>%n records are missing on standard output: they came faster than they were read, and the journal no longer kept them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordReport</name>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own broadcast, come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 octet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with a correct %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RespondersExport</name>
    <message>
        <source>Export who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: the last export is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RespondersFeature</name>
    <message>
        <source>&amp;Who answered a broadcast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RespondersModel</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: it did not answer the message before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate: it answered more often than it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other subnet: its address is not of the subnet that the message went to. Its address or prefix may be set wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds from the message to the first answer, by the system&apos;s receive time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all answers together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RespondersPane</name>
    <message>
        <source>Nobody has answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the &amp;UDP target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the UDP tab and aims it at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect &amp;by TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to a TCP client tab and connects to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes this table to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RespondersSummary</name>
    <message>
        <source>Who answered: nothing has been sent yet. Those who answer a message are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered the message of %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answered the message of %1</source>
        <translation>
            <numerusform>%n answered the message of %1</numerusform>
            <numerusform>%n answered the message of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n time(s)</source>
        <translation>
            <numerusform>sent %n time</numerusform>
            <numerusform>sent %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with duplicates</source>
        <translation>
            <numerusform>%n with duplicates</numerusform>
            <numerusform>%n with duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another subnet</source>
        <translation>
            <numerusform>%n of another subnet</numerusform>
            <numerusform>%n of another subnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answer(s) of others that are not listed</source>
        <translation>
            <numerusform>%n more answer of others that are not listed</numerusform>
            <numerusform>%n more answers of others that are not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundTripChart</name>
    <message>
        <source>No round trips yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 round trips from %2 to %3; most of them, %4, took %5 to %6.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteSentence</name>
    <message>
        <source>leaves through %1 from %2, same subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves through %1 from %2, without a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves through %1 from %2, through a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves through %1 from %2, through the gateway %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interface is in its subnet, and no gateway leads there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is in its subnet, is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interface that is up has an address of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine&apos;s routes refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a broadcast address: TCP goes to one machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to %1 through every interface that can broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to %1 through %2 from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the broadcast address of the local network, and no default route leads there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the broadcast address of %2: everybody there gets what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a multicast group: TCP goes to one machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a multicast group, and no route leads there: choose an interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a multicast group, leaves through %2 from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means any address: it is not a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is link-local: write the interface after it, as in %1%eth0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target is an IPv6 address, and the local address an IPv4 one: choose :: there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target is an IPv4 address, and the local address an IPv6 one: choose 0.0.0.0 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address of this machine (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no route to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>an address, an interface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 has no link (cable?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a name: it is looked up when you connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a name: it is looked up when you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interface can broadcast now: all are down or have no IPv4 network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no interface “%1” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down: it cannot broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no broadcast address: it has no IPv4 network, or one too small (/31, /32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no IPv4 address: it cannot broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to one other machine: it cannot broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no broadcast address: %2 is too small for one (/31, /32)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record has no peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes this peer the target of the next message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only records of this peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payloads as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payloads as hex, one line for each record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of %2 records were copied: the clipboard takes at most %3 records or %4 MiB. Save writes all of them to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this peer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives this peer a name that is shown with its address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Only those shown (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the records shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving records to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: no record is shown. Change the filter, or save all records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving was cancelled; no file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records were saved to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the payload of record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload was saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload was not saved to %1: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateSentence</name>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 octets wait: the peer does not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 octets wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (all interfaces)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed; Send opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system chose the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened by Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected: the peer closed the connection (FIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected: the peer reset the connection (RST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected: the connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected: closed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending finished (FIN), still receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolving %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting to %1, for %2 s at the most…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing: waiting for the peer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again every %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) still connected</source>
        <translation>
            <numerusform>%n client still connected</numerusform>
            <numerusform>%n clients still connected</numerusform>
        </translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no client yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n group(s) joined</source>
        <translation>
            <numerusform>%1 of %n group joined</numerusform>
            <numerusform>%1 of %n groups joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) joined</source>
        <translation>
            <numerusform>%n group joined</numerusform>
            <numerusform>%n groups joined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datagrams and pieces of streams that have arrived, in all tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that the system has taken, in all tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datagrams that the system threw away because its receive buffer was full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped by the system %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StdinSender</name>
    <message>
        <source>A line was not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a check, its result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tab, its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>%1 %2</source>
        <comment>a second tab of a kind: UDP 2</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TcpClientPage</name>
    <message>
        <source>There is no server yet: fill in its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name: correct the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server port is not a number from 1 to 65535: ask which port the server listens on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address of this machine. Leave it empty to let the system choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local port is not a number from 0 to 65535. Empty or 0 lets the system choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeout is not a number of seconds from 1 to %1. Empty is 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to reconnect is not a number of milliseconds from 1 to %1. Empty is never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet: wait until the connection is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected: wait for the next attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected: press Connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending was finished (FIN): disconnect and connect again to send more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected: there is nothing to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is finished already: the FIN is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed while there is a connection: disconnect to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the connection in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives up connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the peer that nothing more comes (FIN); receiving goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;inish sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IP address or a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server &amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the connection leaves from; empty: the system chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ocal port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty or 0: the system chooses one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connec&amp;t timeout (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to try to connect, in seconds; empty: 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconnect after (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again after this many milliseconds; empty: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the console calls this tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TcpServerPage</name>
    <message>
        <source>“%1” is not an IP address. Choose one of this machine&apos;s, or 0.0.0.0 for all interfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local port is not a number from 0 to 65535. Empty or 0 lets the system choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>all %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer connected: choose whom to send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening: press Open, then wait for a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is connected yet: wait for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer connected: there is nobody to reply to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed while it listens: close it to change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops listening: nobody new comes in, the clients stay connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the connection with the client selected in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a client in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops listening and disconnects every client. Close only stops listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every client gets it, or only this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this machine to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local &amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 65535; empty or 0: the system chooses one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the console calls this tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineFeature</name>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline in a win&amp;dow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>%1 in which nothing happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>The newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. The folder may be read-only or the disk full: choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which conversation the timeline shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the timeline large in a window of its own, for a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect, or send a datagram: what happens between the two sides is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UdpPage</name>
    <message>
        <source>There is no target yet: fill in the target address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name: correct the target address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target port yet: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target port is not a number from 1 to 65535: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TTL is not a number from 0 to 255. Leave it empty for the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receive buffer is not a number of octets. Leave it empty for the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;rget address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IP address or a host name: where Send goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ulticast groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mul&amp;ticast loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this machine gets its own multicasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive &amp;buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets; empty: the system&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a multicast group. Groups are 224.0.0.0 to 239.255.255.255, or begin with ff in IPv6; an interface and one source may follow, as in 232.1.2.3%eth0@192.168.1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is open, groups are joined and left under “Groups…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups to join, separated by spaces; an interface and one source may follow: GROUP%INTERFACE@SOURCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which groups are joined; joins and leaves, also while it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For multicast sends, and for groups that name none; all: groups are joined on every interface; empty: the system chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hops a datagram may go, 0 to 255; 0 keeps multicasts on this machine; empty: the system&apos;s default (1 for multicasts)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceKeeper</name>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statusdot</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
